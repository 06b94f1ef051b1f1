import type { SourceFile } from "../../source-file";
import { fileLimits } from "../file-limits";
import { smallPieces } from "../small-pieces";
import { refuse } from "../refuse";
import { tooLarge } from "../too-large";

export const csvEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

const marks: readonly (readonly [hex: string, encoding: CsvEncoding])[] = [
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/**
 * How the text of a file is encoded: wide where a mark says so, else UTF-8, else the Windows code page of western
 * Europe, which has a letter for nearly every byte. Reads the whole file.
 * @throws FileRefused where it is no text, or too large
 */
export async function csvEncoding(source: SourceFile): Promise<CsvEncoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let wide: CsvEncoding | undefined;
  let isUtf8 = true;
  let bytes = 0;
  for await (const chunk of smallPieces(source)) {
    if (bytes === 0) wide = marked(chunk);
    bytes += chunk.length;
    if (bytes > fileLimits.csvBytes) throw tooLarge("a CSV file may have 512 MB", "Split it by date.");
    if (wide !== undefined) continue;
    if (chunk.includes(0)) throw notText();
    isUtf8 &&= decodes(decoder, chunk);
  }
  if (wide !== undefined) return wide;
  return isUtf8 && decodes(decoder) ? "utf-8" : "windows-1252";
}

function marked(chunk: Uint8Array): CsvEncoding | undefined {
  const hex = Buffer.from(chunk.subarray(0, 2)).toString("hex");
  return marks.find(([mark]) => mark === hex)?.[1];
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function notText() {
  return refuse(
    "file-kind-refused",
    "This file is neither a spreadsheet nor text. Bring a spreadsheet saved as XLSX, ODS or CSV.",
  );
}
