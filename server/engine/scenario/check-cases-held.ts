import { caseIndex } from "../workload/case-index";
import type { CheckContext, Report } from "./check-context";
import type { CaseTransfer } from "./case-transfer";
import type { Measure } from "./measure";

/**
 * Reports measures that are on and at one time together take more cases of one type and tier from a unit than it holds at
 * the position, at the one that goes beyond. Cases that arrive are not counted: they are moved by their own measure.
 * @example 8 and 7 of the 12 that are held // the second is refused
 */
export function checkCasesHeld(
  measures: readonly Measure[],
  model: Pick<CheckContext["model"], "units" | "places">,
  reporter: (start: string) => Report,
): void {
  const earlier: CaseTransfer[] = [];
  measures.forEach((measure, at) => {
    if (measure.type !== "case-transfer" || !measure.active) return;
    const before = earlier
      .filter((each) => sameCases(each, measure) && atOneTime(each, measure))
      .reduce((sum, { cases }) => sum + cases, 0);
    earlier.push(measure);
    const held = heldOf(measure, model);
    if (before === 0 || before + measure.cases <= held) return;
    const most = Math.max(0, held - before);
    reporter(`measures.${at}.`)(
      ...(["cases", "more-than-held"] as const),
      `With the measures before it, ${before + measure.cases} cases would leave a unit that holds ${held} of that type and tier. Give ${most} or fewer, or switch one off.`,
      { min: 0, max: most },
    );
  });
}

const sameCases = (a: CaseTransfer, b: CaseTransfer) =>
  a.fromUnit === b.fromUnit && a.caseType === b.caseType && a.tier === b.tier;

const atOneTime = (a: CaseTransfer, b: CaseTransfer) =>
  (a.to === null || a.to >= b.from) && (b.to === null || b.to >= a.from);

function heldOf(
  { fromUnit, caseType, tier }: CaseTransfer,
  { units, places }: Pick<CheckContext["model"], "units" | "places">,
): number {
  const unit = units[places.get(fromUnit) ?? -1];
  return unit?.caseload?.held[caseIndex(caseType, tier)] ?? 0;
}
