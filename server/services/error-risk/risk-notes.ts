import { decimal } from "@/server/contracts/format";
import type { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import type { Position } from "../positions/load-position";

/** What a reader of the lists needs to know of levels, ranges and what is left out. */
export function riskNotes(
  { task }: ErrorRiskInput,
  { parameters }: Position,
  isCompared: boolean,
): readonly string[] {
  const cut = (name: "raised" | "high" | "very-high") =>
    `×${decimal(parameters.value(`risk-level.${name}`), 2)}`;
  const range = decimal(parameters.value("risk.range-likely"));
  return [
    `Levels by the rise from shortage: Raised above ${cut("raised")}, High above ${cut("high")}, Very high above ${cut("very-high")}. The cuts are an assumption. Likely ranges hold ${range} of 100 chances, if the model holds.`,
    ...(task === "check"
      ? [
          `Below ${decimal(parameters.value("risk.fewest-expected"), 1)} expected errors a year there are too few to judge by a count: [z]. High-security prisons release almost nobody.`,
          `Courts and escort contractors made ${decimal(parameters.value("error-risk.policy-total-courts"))} errors in 2024-25 that no prison's staffing bears on; they are in no row.`,
        ]
      : []),
    ...(isCompared
      ? [
          "No baseline: the unit was not there, was not the same thing or had no known staffing at the other date.",
        ]
      : []),
    "Never for the judgement of a person, and never a ranking on one year's count.",
  ];
}
