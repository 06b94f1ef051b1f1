import type { FileFormat } from "../sheet";
import { encrypted } from "./encrypted";
import { odsWorkbook } from "./ods/ods-workbook";
import { refuse } from "./refuse";
import type { Workbook } from "./workbook";
import { xlsxWorkbook } from "./xlsx/xlsx-workbook";
import { checkParts } from "./zip/check-parts";
import { unpackText } from "./zip/unpack-text";
import { zipEntries } from "./zip/zip-entries";
import type { ZipEntry } from "./zip/zip-entry";

const macroParts = /(?:^|\/)(?:vbaProject[^/]*\.bin|macrosheets\/|dialogsheets\/)|^(?:Basic|Scripts)\//iu;
const kinds: readonly (readonly [part: RegExp, what: string])[] = [
  [/^xl\/workbook\.bin$/iu, "a binary workbook (XLSB)"],
  [/^word\//iu, "a text document"],
  [/^ppt\//iu, "a presentation"],
];

/**
 * Opens an archive that is a spreadsheet.
 * @throws FileRefused for any other, for one with macros or a password, and for one that is not sound
 */
export async function openZip(
  zip: Buffer,
): Promise<{ readonly format: FileFormat; readonly workbook: Workbook }> {
  const entries = await zipEntries(zip);
  const named = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name);
  refuseOtherKinds(entries);
  if (entries.some(({ name }) => macroParts.test(name)))
    throw refuse(
      "file-has-macros",
      "The file holds macros, which are never let in. Save it as XLSX or ODS without macros, or as CSV.",
    );
  await checkParts(entries);
  if (named("[content_types].xml") && entries.some(({ name }) => /^xl\//iu.test(name)))
    return { format: "xlsx", workbook: await xlsxWorkbook(entries) };
  const manifest = named("meta-inf/manifest.xml");
  if (manifest ?? named("mimetype")) {
    await checkOds(named("mimetype"), manifest);
    return { format: "ods", workbook: odsWorkbook(entries) };
  }
  throw refuse(
    "file-kind-refused",
    "This file is a zip archive, not a spreadsheet. Take the spreadsheet out of it and bring that.",
  );
}

function refuseOtherKinds(entries: readonly ZipEntry[]): void {
  const what = kinds.find(([part]) => entries.some(({ name }) => part.test(name)))?.[1];
  if (what !== undefined)
    throw refuse("file-kind-refused", `This file is ${what}. Save the spreadsheet as XLSX, ODS or CSV.`);
}

async function checkOds(mimetype: ZipEntry | undefined, manifest: ZipEntry | undefined): Promise<void> {
  const described = manifest ? await start(manifest) : "";
  if (described.includes("encryption-data")) throw encrypted();
  const kind = mimetype ? await start(mimetype) : described;
  if (!kind.includes("opendocument.spreadsheet"))
    throw refuse(
      "file-kind-refused",
      "This file is an OpenDocument file, but not a spreadsheet. Save the spreadsheet as XLSX, ODS or CSV.",
    );
}

const longestDescription = 2_000_000;

async function start(entry: ZipEntry): Promise<string> {
  let text = "";
  for await (const piece of unpackText(entry)) {
    text += piece;
    if (text.length > longestDescription) break;
  }
  return text;
}
