import type { SheetRow } from "../sheet";
import type { WmtTable } from "./wmt-table";

/**
 * What tells an officer apart in an export: the staff code, or the name where there is none, and the team, because an officer of two
 * teams has a row in each. Null where the row names nobody.
 */
export function wmtOfficer({ places }: Pick<WmtTable, "places">, { cells }: SheetRow): string | null {
  const text = (column: Parameters<typeof places.get>[0]) => {
    const place = places.get(column);
    const cell = place === undefined ? null : (cells[place] ?? null);
    return cell === null ? "" : String(cell).trim();
  };
  const names = [text("officerName"), text("forename"), text("surname")].filter((name) => name !== "");
  const who = text("officerId") || names.join(" ");
  return who === "" ? null : `${who} | ${text("team")}`;
}
