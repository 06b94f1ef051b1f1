import { decimal, longDate, percent } from "@/server/contracts/format";
import type { SheetCell } from "./sheet";

/** A cell as a reader sees it: as the page prints it. */
export function shownCell(cell: SheetCell): string {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "date") return longDate(cell.date);
  return cell.percent ? percent(100 * cell.value, cell.places) : decimal(cell.value, cell.places);
}
