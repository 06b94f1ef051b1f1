import { WEEKS_A_MONTH } from "../forecast/calendar-constants";
import { delayedFlow } from "./delayed-flow";
import { activeShares } from "./active-shares";
import type { ApplyContext } from "./apply-context";
import type { LeavingRate, Measure, Overtime, Recruitment, Sickness, Training } from "./measure";
import { added, either, moveLever } from "./move-lever";
import { targetUnits } from "./target-units";

export type StaffMeasure = Recruitment | LeavingRate | Sickness | Overtime | Training;

/** Whether a measure is about the staff of units. */
export function isStaffMeasure(measure: Measure): measure is StaffMeasure {
  return ["recruitment", "leaving-rate", "sickness", "overtime", "training"].includes(measure.type);
}

/**
 * Moves the levers of staff: recruits after their training, leavers, absence, overtime with its fatigue, training with
 * its cost now and its effect later.
 *
 * Formulas: recruits are shared out by requirement; trainees of probation count for 1 less the official reduction, in
 * their unit, before they are in post. Training takes its hours evenly from the time of its dates, and what it brings
 * grows with them. Units: FTE, shares. Parameters: `forecast.officer-training-weeks`, `forecast.trainee-months`,
 * `reduction.pqip-…`, `hours.default-po`, `key-work.officer-hours-week`.
 * @example 4 hours of overtime a week by half of the officers of a 39-hour week // 5.1% more hours
 */
export function applyStaffMeasure(measure: StaffMeasure, context: ApplyContext): void {
  const { calendar, model } = context;
  const active = activeShares(measure, calendar);
  const units = targetUnits(model, measure.where);
  const at = (month: number) => active[month] ?? 0;
  switch (measure.type) {
    case "recruitment":
      return recruit(measure, units, active, context);
    case "leaving-rate":
      return moveLever(context, "leavingPoints", units, (month) => measure.points * at(month), added);
    case "sickness":
      return moveLever(context, "absentShare", units, (month) => (measure.points / 100) * at(month), added);
    case "overtime": {
      const staff = measure.staffPercent / 100;
      moveLever(context, "overtimeStaff", units, (month) => staff * at(month), either);
      const share = (unit: number) => (staff * measure.hoursAWeek) / weekHours(unit, context);
      return moveLever(context, "overtimeHours", units, (month, unit) => share(unit) * at(month), added);
    }
    case "training":
      return train(measure, units, active, context);
  }
}

function train(
  { staffPercent, hoursEach }: Training,
  units: readonly number[],
  active: readonly number[],
  context: ApplyContext,
): void {
  const months = active.reduce((sum, share) => sum + share, 0);
  if (months === 0) return;
  const staff = staffPercent / 100;
  let done = 0;
  const trained = active.map((share) => (done += (staff * share) / months));
  moveLever(context, "trainedShare", units, (month) => trained[month] ?? 0, either);
  const { model } = context;
  const timeOf = (month: number, unit: number) => {
    const service = model.units[unit]?.unit.service === "probation" ? "probation" : "prison";
    const hours = staff * model.coefficients[service].shareInexperienced * hoursEach;
    return (hours * (active[month] ?? 0)) / months / (weekHours(unit, context) * WEEKS_A_MONTH);
  };
  moveLever(context, "trainingShare", units, timeOf, added);
}

function weekHours(unit: number, { model }: ApplyContext): number {
  return model.units[unit]?.unit.service === "probation"
    ? model.parameters.value("hours.default-po")
    : model.parameters.value("key-work.officer-hours-week");
}

function recruit(
  { peopleAMonth }: Recruitment,
  units: readonly number[],
  active: readonly number[],
  context: ApplyContext,
): void {
  const { model } = context;
  const requirement = (unit: number) => {
    const required = model.units[unit]?.requiredFte;
    return required?.known === true ? required.value : 0;
  };
  const total = units.reduce((sum, unit) => sum + requirement(unit), 0);
  if (total === 0) return;
  const starting = active.map((share) => peopleAMonth * share);
  const officers = delayedFlow(
    starting,
    model.parameters.value("forecast.officer-training-weeks") / WEEKS_A_MONTH,
  );
  const qualified = delayedFlow(starting, model.parameters.value("forecast.trainee-months"));
  const trainees = traineeOutput(starting, qualified, context);
  const isProbation = (unit: number) => model.units[unit]?.unit.service === "probation";
  const share = (unit: number) => requirement(unit) / total;
  moveLever(
    ...([context, "joiners", units] as const),
    (month, unit) => share(unit) * ((isProbation(unit) ? qualified : officers)[month] ?? 0),
    added,
  );
  moveLever(
    ...([context, "traineeFte", units.filter(isProbation)] as const),
    (month, unit) => share(unit) * (trainees[month] ?? 0),
    added,
  );
}

/** What trainees do of an officer's work, all together, by the official reductions of their half-years. */
function traineeOutput(
  starting: readonly number[],
  qualified: readonly number[],
  { model: { parameters } }: ApplyContext,
): readonly number[] {
  const period = parameters.value("reduction.pqip-period-months");
  const keeps = (["first", "second", "third"] as const).map(
    (each) => 1 - parameters.value(`reduction.pqip-${each}`) / 100,
  );
  const moved = keeps.map((_, place) => delayedFlow(starting, period * place));
  const inPeriod = keeps.map(() => 0);
  return starting.map((_, month) => {
    moved.forEach((entering, place) => {
      const leaving = (place + 1 < moved.length ? moved[place + 1] : qualified)?.[month] ?? 0;
      inPeriod[place] = (inPeriod[place] ?? 0) + (entering[month] ?? 0) - leaving;
    });
    return inPeriod.reduce((sum, people, place) => sum + people * (keeps[place] ?? 0), 0);
  });
}
