import type { Figure } from "../../read-figure";

/** More than ten times the people in all prisons. */
const most = 1_000_000;

/** Whether a figure can be a number of people or places. */
export function isCount(figure: Figure): figure is number {
  return typeof figure === "number" && Number.isInteger(figure) && figure >= 0 && figure <= most;
}
