import { decimal, percent } from "@/server/contracts/format";
import type { UnitRiskView } from "@/server/contracts/error-risk";
import type { Sentence } from "@/server/contracts/page";
import type { OwnReleaseRisk } from "@/server/engine/risk/release-risk";
import type { RiskItem } from "../error-risk/risk-items";
import { times } from "../risk/unit-risk-view";

/** As with every post filled, at the digits that are shown. */
const noRise = times(1);

/** What missing staff make of an error in this unit: the rise, then a year's count or a share. */
export function riskSentences(item: RiskItem, risk: UnitRiskView): readonly Sentence[] {
  return [riseSentence(risk), ...amountSentence(item)];
}

function riseSentence({ task, rise, riseRange }: UnitRiskView): Sentence {
  const what =
    task === "check" ? "An error in a release check is" : "The odds of an insufficient assessment are";
  if (rise === noRise)
    return task === "check"
      ? [`${what} `, { strong: "about as likely" }, " as with every post filled."]
      : [`${what} `, { strong: "about the same" }, " as with every post filled."];
  return [
    `${what} about `,
    { strong: `${rise.replace("×", "")} times` },
    `${task === "check" ? " as likely as" : " those"} with every post filled (likely ${riseRange}).`,
  ];
}

function amountSentence(item: RiskItem): readonly Sentence[] {
  if (item.own === null) return [];
  if (item.task === "check") return [expectedSentence(item.own)];
  const { insufficientPercent: today, insufficientAtFullStaffingPercent: full, quality } = item.own;
  return [
    [
      { strong: percent(today) },
      " of assessments insufficient, ",
      { strong: percent(full) },
      ` with every post filled.${quality === "D" ? " Modelled: not for publication." : ""}`,
    ],
  ];
}

function expectedSentence({ tooFewToJudge, expectedAYear, avoidableAYear, range }: OwnReleaseRisk): Sentence {
  if (tooFewToJudge) return ["Releases in error in a year: ", { strong: "too few to judge" }, "."];
  const { lower, upper } = range.likely;
  return [
    { strong: `${decimal(expectedAYear)} a year` },
    ` expected (${decimal(lower)} to ${decimal(upper)}); full staffing would avoid `,
    { strong: avoidedWords(avoidableAYear) },
    ". Counts rest on modelled releases: not for publication.",
  ];
}

function avoidedWords(avoidableAYear: number): string {
  if (decimal(avoidableAYear) !== decimal(0)) return `about ${decimal(avoidableAYear)} of them`;
  return decimal(avoidableAYear, 1) === decimal(0, 1) ? "none of them" : "less than one of them";
}
