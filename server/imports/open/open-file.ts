import { issue, type ImportIssue } from "../issue";
import type { FileFormat, OpenedFile, Sheet } from "../sheet";
import type { SourceFile } from "../source-file";
import { openCsv } from "./csv/open-csv";
import { fileNature } from "./file-nature";
import { firstBytes } from "./first-bytes";
import { openWorkbook } from "./open-workbook";
import { openZip } from "./open-zip";
import { readWhole } from "./read-whole";
import { refuse } from "./refuse";
import { refuseOle } from "./refuse-ole";

const lookedAtBytes = 4096;

/**
 * Opens a file of a stranger: what it is, told by its content alone, and its sheets. Whatever could spoil something is
 * refused: macros, passwords, entities, what swells, what is damaged.
 * @throws FileRefused with one sentence that says what to do
 */
export async function openFile(source: SourceFile): Promise<OpenedFile> {
  const first = await firstBytes(source, lookedAtBytes);
  if (first.every(isBlank)) await refuseEmpty(source);
  const nature = fileNature(first);
  if (nature === "ole") throw refuseOle(await readWhole(source));
  const { format, sheets, issues } = nature === "zip" ? await spreadsheet(source) : await text(source);
  return { name: source.name, format, sheets, issues: [...otherExtension(source.name, format), ...issues] };
}

interface Opened {
  readonly format: FileFormat;
  readonly sheets: readonly Sheet[];
  readonly issues: readonly ImportIssue[];
}

async function spreadsheet(source: SourceFile): Promise<Opened> {
  const { format, workbook } = await openZip(await readWhole(source));
  return { format, ...(await openWorkbook(workbook)) };
}

async function text(source: SourceFile): Promise<Opened> {
  return { format: "csv", ...(await openCsv(source)) };
}

const extensions: Readonly<Record<FileFormat, readonly string[]>> = {
  csv: ["csv", "tsv", "txt"],
  xlsx: ["xlsx"],
  ods: ["ods"],
};

function otherExtension(name: string, format: FileFormat): ImportIssue[] {
  const extension = /\.([^.]{1,10})$/u.exec(name)?.[1];
  if (extension === undefined || extensions[format].includes(extension.toLowerCase())) return [];
  const what = `The file is called .${extension}, but it is ${format.toUpperCase()} inside and was read as that.`;
  return [issue("notice", "file-extension-differs", what, { value: name })];
}

const blankBytes: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
const isBlank = (byte: number) => blankBytes.has(byte);

/** A file that begins with blanks may still hold something later. */
async function refuseEmpty(source: SourceFile): Promise<void> {
  for await (const chunk of source.read()) if (!chunk.every(isBlank)) return;
  throw refuse("file-unreadable", "The file is empty. Save it again with its table, and bring that.");
}
