import { dayNumber } from "../forecast/day-number";
import type { ForecastUnit } from "../forecast/forecast-unit";
import type { Service } from "../vocabulary";
import type { CheckContext, Report } from "./check-context";
import type { Target } from "./measure";
import { targetUnits } from "./target-units";

/**
 * The unit of a code, if it can take part; otherwise reports why not: no such unit, it closes, or its staff are not known.
 * @example a prison that closes in month 6 // "… closes on 2024-08-01, within the plan. …"
 */
export function checkUnit(
  report: Report,
  field: string,
  code: string,
  { model, horizon }: CheckContext,
  needsStaff: boolean,
): ForecastUnit | null {
  const place = model.places.get(code);
  const unit = place === undefined ? undefined : model.units[place];
  if (!unit) {
    report(
      field,
      "unknown-unit",
      `No unit has the code ${code} at ${model.asOf}. Choose one from the list of units.`,
    );
    return null;
  }
  const closing = unit.unit.events.find(
    ({ kind, on }) => kind === "closed" && on > model.asOf && dayNumber(on) <= horizon.lastDay,
  );
  if (closing) {
    report(
      ...([field, "unit-closes"] as const),
      `${unit.unit.name} closes on ${closing.on}, within the plan. Choose another unit, or end before that day.`,
    );
    return null;
  }
  if (needsStaff && !(unit.inPostFte.known && unit.requiredFte.known)) {
    report(
      ...([field, "staffing-not-known"] as const),
      `The staffing of ${unit.unit.name} is not known, so nothing can be said of people sent there. Choose another unit.`,
    );
    return null;
  }
  return unit;
}

/**
 * Reports a target that names units that are not there, or that no unit fits.
 * @example the prisons of a probation region // "No unit fits. …"
 */
export function checkTarget(
  report: Report,
  field: string,
  target: Target,
  context: CheckContext,
  touches: readonly Service[],
): void {
  target.units.forEach((code, at) => checkUnit(report, `${field}.units.${at}`, code, context, false));
  if (targetUnits(context.model, target, touches).length > 0) return;
  report(
    field,
    "no-unit",
    "No unit that this measure can touch fits the service, groups and units given. Widen the choice.",
  );
}
