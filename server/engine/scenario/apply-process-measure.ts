import { activeShares } from "./active-shares";
import type { ApplyContext } from "./apply-context";
import type { DutyGovernor, Measure, NewRules, SecondCheck } from "./measure";
import { added, either, larger, moveLever } from "./move-lever";
import { targetUnits } from "./target-units";

export type ProcessMeasure = SecondCheck | DutyGovernor | NewRules;

const anywhere = { service: null, groups: [], units: [] } as const;

/** Whether a measure is about how work is done. */
export function isProcessMeasure(measure: Measure): measure is ProcessMeasure {
  return ["second-check", "duty-governor", "new-rules"].includes(measure.type);
}

/**
 * Moves the levers of process: a second check of releases and the minutes that it takes, a duty governor's presence, the
 * share of work under new rules. Units: shares, minutes a release. Parameters: `error-risk.check-minutes`.
 * @example every release checked by the unit, 30 minutes each // 30 minutes of the unit for each release
 */
export function applyProcessMeasure(measure: ProcessMeasure, context: ApplyContext): void {
  const { calendar, model } = context;
  const active = activeShares(measure, calendar);
  const at = (month: number) => active[month] ?? 0;
  if (measure.type === "new-rules") {
    const service = measure.task === "check" ? "prison" : "probation";
    const change = measure.sharePercent / 100 - model.coefficients[service].shareNewRules;
    const name = measure.task === "check" ? "newRulesCheck" : "newRulesAssessment";
    return moveLever(
      ...([context, name, targetUnits(model, anywhere, [service])] as const),
      (month) => change * at(month),
      larger,
    );
  }
  const units = targetUnits(model, measure.where, ["prison"]);
  const covered = (month: number) => (measure.coveragePercent / 100) * at(month);
  if (measure.type === "duty-governor") return moveLever(context, "governor", units, covered, either);
  const name = measure.by === "unit" ? "checkedByUnit" : "checkedByOthers";
  moveLever(context, name, units, covered, either);
  if (measure.by === "outside") return;
  const minutes = measure.minutesEach ?? model.parameters.value("error-risk.check-minutes");
  moveLever(context, "checkMinutes", units, (month) => minutes * covered(month), added);
}
