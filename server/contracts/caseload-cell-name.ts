import type { CaseloadCell, CaseloadColumn, CellMark } from "./caseload";
import { riskLevelLabels } from "./error-risk";
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
  return text.replace("▲", "up ").replace("▼", "down ").replace("×", "") + spoken;
}

function markWords(mark: CellMark): string {
  if (mark === "worse" || mark === "better") return mark;
  if (isBand(mark)) return bandLabels[mark].toLowerCase();
  return isLevel(mark) ? riskLevelLabels[mark].toLowerCase() : "";
}

function isBand(mark: CellMark): mark is Extract<CellMark, keyof typeof bandLabels> {
  return bandNames.has(mark);
}

function isLevel(mark: CellMark): mark is Extract<CellMark, keyof typeof riskLevelLabels> {
  return mark in riskLevelLabels;
}
