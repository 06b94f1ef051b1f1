import { decimal, percent } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { ErrorRisk } from "../risk/load-error-risk";
import { highRisk } from "./high-risk";
import type { RiskItem } from "./risk-items";

/** What the page says first: the nation, and how many units stand at High or above. */
export function riskHeadline(
  task: RiskTask,
  risk: ErrorRisk,
  items: readonly RiskItem[],
): readonly Sentence[] {
  return task === "check" ? releaseHeadline(risk, items) : assessmentHeadline(risk, items);
}

function releaseHeadline({ releases, range }: ErrorRisk, items: readonly RiskItem[]): readonly Sentence[] {
  const { lower, upper } = range.riskRise;
  return [
    [
      "Unfilled officer posts make an error in a release about ",
      { strong: `${decimal(releases.riskRise, 1)} times` },
      ` as likely as full staffing would (likely ${decimal(lower, 1)} to ${decimal(upper, 1)}): some `,
      { strong: `${decimal(releases.avoidableAYear)} of ${decimal(releases.expectedAYear)}` },
      " expected errors a year.",
    ],
    countWords(items, "prisons", ""),
  ];
}

function assessmentHeadline({ assessments }: ErrorRisk, items: readonly RiskItem[]): readonly Sentence[] {
  const share = assessments.insufficientPercent;
  if (share === null) return [["No delivery unit has a workload at this date, so none has a risk."]];
  return [
    [
      "About ",
      { strong: percent(share) },
      " of risk assessments are expected to fall short of what inspectors call sufficient.",
    ],
    countWords(items, "delivery units", " (modelled, not for publication)"),
  ];
}

function countWords(items: readonly RiskItem[], units: string, aside: string): Sentence {
  const { high, ranked } = highRisk(items);
  return ["Risk is ", { strong: `high or very high in ${high} of ${ranked}` }, ` ${units}${aside}.`];
}
