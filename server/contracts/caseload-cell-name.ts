import type { CaseloadCell, CaseloadColumn, CellMark } from "./caseload";
import { bandLabels } from "./labels";
import { bands } from "./words";

const bandNames: ReadonlySet<string> = new Set(bands);

/** What a cell is called where it cannot be seen: `Kent, week of 30 March 2026, 118 percent, over, projected`. */
export function caseloadCellName(
  rowName: string,
  { name, projected }: Pick<CaseloadColumn, "name" | "projected">,
  spoken: string,
  { text, mark }: CaseloadCell,
): string {
  const parts = [rowName, name, valueWords(text, mark, spoken), markWords(mark)];
  return [...parts, projected ? "projected" : ""].filter((part) => part !== "").join(", ");
}

function valueWords(text: string, mark: CellMark, spoken: string): string {
  if (mark === "missing") return "not available";
  if (mark === "suppressed") return "suppressed, too few officers";
  return text.replace("▲", "up ").replace("▼", "down ") + spoken;
}

function markWords(mark: CellMark): string {
  if (mark === "worse" || mark === "better") return mark;
  return isBand(mark) ? bandLabels[mark].toLowerCase() : "";
}

function isBand(mark: CellMark): mark is Extract<CellMark, keyof typeof bandLabels> {
  return bandNames.has(mark);
}
