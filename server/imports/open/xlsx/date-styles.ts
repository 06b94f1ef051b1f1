import { localName } from "../xml/local-name";
import { scanPart } from "../xml/scan-part";
import type { ZipEntry } from "../zip/zip-entry";

/** Built-in formats that show a date: ECMA-376 part 1, 18.8.30. */
const builtInDates: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 22],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);
/** What spreadsheet programs allow. */
const longestFormat = 255;
const notLetters = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

/** Which styles of cells show a number as a date, by their number. */
export async function dateStyles(entry: ZipEntry | null): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (entry === null) return styles;
  const formats = new Map<number, boolean>();
  let inCellFormats = false;
  await scanPart(entry, {
    open(tag, attributes) {
      const name = localName(tag);
      if (name === "cellXfs") inCellFormats = true;
      else if (name === "numFmt")
        formats.set(Number(attributes.numFmtId), isDate(attributes.formatCode ?? ""));
      else if (name === "xf" && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(formats.get(id) ?? builtInDates.has(id));
      }
    },
    close(tag) {
      if (localName(tag) === "cellXfs") inCellFormats = false;
    },
  });
  return styles;
}

/** A format with days or years shows a date, and one with months but neither hours nor seconds. */
function isDate(format: string): boolean {
  const letters = format.slice(0, longestFormat).replace(notLetters, "").toLowerCase();
  if (letters.includes("general")) return false;
  return /[dy]/u.test(letters) || (letters.includes("m") && !/[hs]/u.test(letters));
}
