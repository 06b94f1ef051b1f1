import { decimal, percent } from "@/server/contracts/format";
import { riskLevelLabels, type UnitRiskView } from "@/server/contracts/error-risk";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { UnitPosition } from "@/server/engine/position/position";
import type { UnitLoad } from "@/server/engine/risk/unit-load";
import { notRankedWords } from "../units/unit-row";

/** The question that the panel answers; at the baseline there is none to ask. */
export function riskHeading({ level }: UnitRiskView): string {
  const name = riskLevelLabels[level].toLowerCase();
  return level === "baseline" ? `Risk of error: ${name}` : `Why is the risk of error ${name}?`;
}

/** What keeps a unit at its baseline. */
export function baselineWords(unit: UnitPosition, load: UnitLoad, parameters: ParameterSet): string {
  const { shortfallFte } = unit.staffing;
  if (shortfallFte.known && shortfallFte.value <= 0)
    return "Every officer post is filled, so missing staff add nothing.";
  if (load.workloadRatio <= 1)
    return `Its workload is ${percent(100 * load.workloadRatio)} of full, so its missing posts add nothing.`;
  return `Its missing posts raise the risk by less than ×${cutText("raised", parameters)}, where Raised begins.`;
}

/** Where the levels are cut, and what a level is not. */
export function levelNotes(unit: UnitPosition, parameters: ParameterSet): readonly string[] {
  const cut = (level: Cut) => `×${cutText(level, parameters)}`;
  return [
    `Raised is above ${cut("raised")}, high above ${cut("high")}, very high above ${cut("very-high")}, from unrounded figures: cuts that are an assumption.`,
    "An early warning about posts and conditions: not a prediction, and never about a person.",
    ...(unit.ranking.ranked
      ? []
      : [`Not on the watch list: ${notRankedWords(unit.ranking, unit.unit.staffingNote)}`]),
  ];
}

/** Why a unit has no risk of its own. */
export function noRiskWords({ ranking, staffing, workload, unit }: UnitPosition): string {
  if (!staffing.shortfallPercent.known)
    return unit.staffingNote ?? "Its officers or its target are not known at this date.";
  if (!workload.percent.quantity.known) return "Its workload is not known at this date.";
  return ranking.ranked
    ? "It has no people or no function at this date, so no release is counted from it."
    : notRankedWords(ranking, unit.staffingNote);
}

type Cut = "raised" | "high" | "very-high";

const cutText = (level: Cut, parameters: ParameterSet) => decimal(parameters.value(`risk-level.${level}`), 2);
