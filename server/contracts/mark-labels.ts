import type { CellMark } from "./caseload";
import { riskLevelLabels } from "./error-risk";
import { bandLabels } from "./labels";

/** What the colour of a tile says, as a word of the list beside it. */
export const markLabels: Record<CellMark, string> = {
  ...bandLabels,
  ...riskLevelLabels,
  suppressed: "Suppressed",
  missing: "Not available",
  worse: "Worse",
  better: "Better",
  plain: "",
};
