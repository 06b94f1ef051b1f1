import { field } from "../field";
import type { CsvRecord } from "../embedded-files";

/** Opened after the list of codes; its code is in the register. */
const missingCodes: ReadonlyMap<string, string> = new Map([["Millsike", "MKI"]]);

/** Code of a row of the shipped list of prisons. Two sites that report together ("GNI/SPI") go by the first. */
export function prisonCode(prison: CsvRecord): string {
  const name = field(prison, "name");
  const code = field(prison, "nomis_code").split("/")[0];
  const found = code === undefined || code === "" ? missingCodes.get(name) : code;
  if (!found) throw new Error(`${name} has no prison code in the shipped files.`);
  return found;
}
