import { refuse } from "./refuse";

/** What a file is by its first bytes. */
export type FileNature = "zip" | "ole" | "text";

const signatures: readonly (readonly [hex: string, what: string])[] = [
  ["504b0304", "zip"],
  ["d0cf11e0a1b11ae1", "ole"],
  ["504b0506", "an empty zip archive"],
  ["504b0708", "a zip archive in pieces"],
  ["25504446", "a PDF"],
  ["1f8b", "packed with gzip"],
  ["377abcaf271c", "a 7z archive"],
  ["526172211a07", "a RAR archive"],
  ["425a68", "packed with bzip2"],
  ["28b52ffd", "packed with zstd"],
  ["fd377a585a00", "packed with xz"],
  ["89504e47", "a picture"],
  ["ffd8ff", "a picture"],
  ["47494638", "a picture"],
  ["7b5c727466", "a text document (RTF)"],
];

const comments = /<!--[^]*?-->/gu;
const page = /^\s*<(?:!doctype\s+html|html|head|body|table|meta|style|script|div)\b/iu;
const markup = /^\s*<(?:!--|\?xml|[a-z]+:?[a-z]*[\s>])/iu;

/**
 * Tells what a file is, whatever it is called.
 * @throws FileRefused for what is never read here
 */
export function fileNature(first: Buffer): FileNature {
  const hex = first.subarray(0, 8).toString("hex");
  const nature = signatures.find(([signature]) => hex.startsWith(signature))?.[1];
  if (nature === "zip" || nature === "ole") return nature;
  if (nature !== undefined) throw refused(`This file is ${nature}`);
  const text = plainText(first);
  if (page.test(text)) throw refused("This file is a web page, whatever its name says");
  if (markup.test(text)) throw refused("This file is XML");
  return "text";
}

function refused(what: string) {
  return refuse("file-kind-refused", `${what}. Bring the spreadsheet itself, saved as XLSX, ODS or CSV.`);
}

/** Marks of the encoding and the bytes between letters of a wide encoding taken out. */
function plainText(first: Buffer): string {
  return first
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "")
    .replaceAll("\0", "")
    .replace(comments, "");
}
