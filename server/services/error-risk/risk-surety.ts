import { decimal, percent } from "@/server/contracts/format";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import type { ErrorRisk } from "../risk/load-error-risk";
import { times } from "../risk/unit-risk-view";
import type { RiskItem } from "./risk-items";

/** How sure the answer is, what weighs most first. */
export function riskSurety(
  task: RiskTask,
  position: Position,
  risk: ErrorRisk,
  items: readonly RiskItem[],
): readonly string[] {
  return task === "check" ? releaseSurety(position, risk, items) : assessmentSurety(position);
}

function releaseSurety(
  { parameters }: Position,
  { releases, range, calibration }: ErrorRisk,
  items: readonly RiskItem[],
): readonly string[] {
  const { lower, upper } = range.avoidableAYear;
  const { first, second } = releases.unfitted;
  const carried = parameters.value("error-risk.policy-carried");
  return [
    `How strongly load leads to errors decides most of the answer, and it is an assumption. Between its likely ends shortage explains ${decimal(lower)} to ${decimal(upper)} errors a year, the level fitted anew at each.`,
    ...secondWords(items),
    `Before any fitting the two methods give ${percent(100 * first, 1)} and ${percent(100 * second, 1)} of releases in error, nationally: published counts decide the level, not they.`,
    `In 2024-25 the odds were ${decimal(calibration.policyFactor, 1)} times what staffing, experience and new rules explain: the year of the change of law. ${carriedWords(carried)}`,
    "Releases by prison are not published: national releases are shared out by function and population, so counts are modelled (D). They cancel in the risk rise, which has the grade of the staffing.",
    "The officer load is a proxy: offender-management staff do the checks, and their staffing is not published.",
  ];
}

/** The unit with the largest rise, seen by the other method. */
function secondWords(items: readonly RiskItem[]): readonly string[] {
  const [top] = items
    .flatMap(({ unit, own }) => (own?.isRanked ? [{ name: unit.unit.name, own }] : []))
    .sort((a, b) => b.own.riskRise - a.own.riskRise);
  if (!top) return [];
  const { own, name } = top;
  return [
    `A second method, HEART, sees ${times(own.secondOpinion.riskRise)} where the first sees ${times(own.riskRise)}, in ${name}: the order of units is surer than the size of any rise.`,
  ];
}

function carriedWords(carried: number): string {
  if (carried === 0) return "At this date none of it is taken to hold yet.";
  return `${percent(100 * carried)} of it is taken to hold still; a provisional 91 errors of all kinds in April to October 2025 would suggest less, and then fewer errors everywhere, at the same rise.`;
}

function assessmentSurety({ parameters }: Position): readonly string[] {
  const share = percent(100 * parameters.value("error-risk.assessment-share"));
  const workload = percent(parameters.value("error-risk.assessment-workload"));
  return [
    `The level is set so that ${share} are insufficient at a mean workload of ${workload}, as inspectors reported for 2024. A share near the top cannot rise much, so the rise is of the odds.`,
    "How strongly load leads to poor assessments is an assumption, the same as for releases.",
    "Staffing and workload by delivery unit are modelled from national totals: every row is grade D.",
  ];
}
