import type { FileRefused } from "../file-refused";
import { encrypted } from "./encrypted";
import { refuse } from "./refuse";

const named = (bytes: Buffer, name: string) => bytes.includes(Buffer.from(name, "utf16le"));

/** Why a file in the container of old office programs is not read: it is encrypted, or of an old format. */
export function refuseOle(bytes: Buffer): FileRefused {
  if (named(bytes, "EncryptedPackage") || named(bytes, "EncryptionInfo")) return encrypted();
  const isSheet = named(bytes, "Workbook") || named(bytes, "Book");
  const what = isSheet ? "a spreadsheet of the old format XLS" : "a document of an old office format";
  return refuse("file-kind-refused", `This file is ${what}. Save the spreadsheet as XLSX, ODS or CSV.`);
}
