import { field } from "../field";
import type { CsvRecord } from "../embedded-files";

/** Why a prison's officers against target are not published, in plain words; null when they are. */
export function staffingNote(prison: CsvRecord): string | null {
  if (field(prison, "officers_b3_5_fte") !== "") return null;
  if (field(prison, "operator") !== "HMPPS (public)") {
    return "Private prison: its officers are not in HMPPS workforce statistics.";
  }
  if (field(prison, "population") === "0") {
    return "Temporarily closed since 2024: no officers against target were found for it.";
  }
  return "Two sites that report together: no officers against target were found for them.";
}
