import { caseIndex } from "../workload/case-index";
import type { CheckContext, Report } from "./check-context";
import { checkRange } from "./check-range";
import { checkUnit } from "./check-units";
import type { ForecastUnit } from "../forecast/forecast-unit";
import type { CaseTransfer } from "./case-transfer";
import { measureLimits as limits } from "./measure-limits";

/**
 * Reports what is wrong with cases that move: a unit that is none, holds no cases or is the other one, or more cases than
 * are held at the position.
 * @example 40 of the 12 that are held // "40 cases are more than the 12 of that type and tier at … Give 12 or fewer."
 */
export function checkCaseTransfer(report: Report, measure: CaseTransfer, context: CheckContext): void {
  const { fromUnit, toUnit, caseType, tier, cases } = measure;
  checkRange(report, "cases", cases, limits.cases);
  const donor = withCases(report, "fromUnit", fromUnit, context);
  withCases(report, "toUnit", toUnit, context);
  if (fromUnit === toUnit) {
    report("toUnit", "same-unit", "Both units are the same. Choose two delivery units.");
  }
  if (!donor?.caseload) return;
  const held = donor.caseload.held[caseIndex(caseType, tier)] ?? 0;
  if (cases <= held) return;
  report(
    ...(["cases", "more-than-held"] as const),
    `${cases} cases are more than the ${held} of that type and tier at ${donor.unit.name}. ${
      held > 0 ? `Give ${held} or fewer.` : "Choose another type or tier."
    }`,
    { min: 1, max: held },
  );
}

function withCases(
  report: Report,
  field: string,
  code: string,
  context: CheckContext,
): ForecastUnit | undefined {
  const own = checkUnit(report, field, code, context, false);
  if (!own) return undefined;
  if (own.caseload) return own;
  report(field, "no-cases", `No cases of ${own.unit.name} are held here. Choose a probation delivery unit.`);
  return undefined;
}
