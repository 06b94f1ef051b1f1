import type { FileReader, ReadContext, ReadPart, ReadSummary } from "./file-reader";
import type { ImportIssue } from "./issue";
import type { FileFormat, OpenedFile } from "./sheet";

/** What a file is, known before its first row is read. */
export interface AboutFile extends Pick<FileReader, "kind" | "title" | "source"> {
  readonly format: FileFormat;
  /** What is to be told of the file as a whole. */
  readonly issues: readonly ImportIssue[];
}

/** A file that was let in and recognised, and its rows, which are read as they are asked for. */
export interface FileReading<About extends AboutFile = AboutFile> {
  readonly about: About;
  /** Some thousand rows at a time, in the end what the file says as a whole. @throws FileRefused where the file breaks */
  readonly parts: AsyncGenerator<ReadPart, ReadSummary, void>;
}

/** Begins to read an opened file with the reader that knows it. */
export function fileReading(file: OpenedFile, reader: FileReader, context: ReadContext): FileReading {
  const { kind, title, source } = reader;
  const { format, issues } = file;
  return { about: { kind, title, source, format, issues }, parts: reader.read(file, context) };
}
