import { checkCaseTransfer } from "./check-case-transfer";
import { checkDates } from "./check-dates";
import { checkRange } from "./check-range";
import type { CheckContext, Report } from "./check-context";
import { checkRelease } from "./check-release";
import { checkTarget, checkUnit } from "./check-units";
import type { Capacity, Measure, Transfer } from "./measure";
import { measureLimits as limits } from "./measure-limits";

type Type = Exclude<Measure["type"], "headquarters-release">;
type Of<Name extends Type> = Extract<Measure, { readonly type: Name }>;
type Checks = {
  readonly [Name in Type]: (report: Report, measure: Of<Name>, context: CheckContext) => void;
};

/** What is checked of each type beside its dates and its reason. */
const checks: Checks = {
  transfer: checkTransfer,
  recruitment: (report, { peopleAMonth, where }, context) => {
    checkRange(report, "peopleAMonth", peopleAMonth, limits.peopleAMonth);
    checkTarget(report, "where", where, context, ["prison", "probation"]);
  },
  "leaving-rate": checkPoints,
  sickness: checkPoints,
  overtime: (report, { staffPercent, hoursAWeek, where }, context) => {
    checkRange(report, "staffPercent", staffPercent, limits.percent);
    checkRange(report, "hoursAWeek", hoursAWeek, limits.hoursAWeek);
    checkTarget(report, "where", where, context, ["prison", "probation"]);
  },
  training: (report, { staffPercent, hoursEach, where }, context) => {
    checkRange(report, "staffPercent", staffPercent, limits.percent);
    checkRange(report, "hoursEach", hoursEach, limits.hoursEach);
    checkTarget(report, "where", where, context, ["prison", "probation"]);
  },
  "early-release": (report, { monthsEarly, peopleAMonth, waves }) => {
    checkRange(report, "monthsEarly", monthsEarly, limits.monthsEarly);
    checkRange(report, "peopleAMonth", peopleAMonth, limits.peopleAMonth);
    waves.forEach(({ people }, at) => checkRange(report, `waves.${at}.people`, people, limits.people));
  },
  growth: (report, { percentAYear, of, where }, context) => {
    checkRange(report, "percentAYear", percentAYear, limits.growth);
    checkTarget(report, "where", where, context, [of === "population" ? "prison" : "probation"]);
  },
  "contact-suspension": (report, { percent, where }, context) => {
    checkRange(report, "percent", percent, limits.percent);
    checkTarget(report, "where", where, context, ["probation"]);
  },
  "case-transfer": checkCaseTransfer,
  capacity: checkCapacity,
  "police-cells": (report, { people }) => checkRange(report, "people", people, limits.people),
  "second-check": (report, { coveragePercent, minutesEach, where }, context) => {
    checkRange(report, "coveragePercent", coveragePercent, limits.percent);
    checkRange(report, "minutesEach", minutesEach, limits.minutes);
    checkTarget(report, "where", where, context, ["prison"]);
  },
  "duty-governor": (report, { coveragePercent, where }, context) => {
    checkRange(report, "coveragePercent", coveragePercent, limits.percent);
    checkTarget(report, "where", where, context, ["prison"]);
  },
  "new-rules": (report, { sharePercent }) => checkRange(report, "sharePercent", sharePercent, limits.percent),
};

/**
 * Reports everything that is wrong with one measure, field by field.
 * @example sickness raised by 130 points // refused: "130 points is outside -50 points to 50 points. …"
 */
export function checkMeasure(report: Report, measure: Measure, context: CheckContext): void {
  if (measure.reason.trim() === "") report("reason", "no-reason", "Say why: every measure has a reason.");
  if (measure.type === "headquarters-release") return checkRelease(report, measure, context);
  checkDates(report, measure, context);
  const check = checks[measure.type] as (report: Report, measure: Measure, context: CheckContext) => void;
  check(report, measure, context);
}

function checkPoints(
  report: Report,
  { points, where }: Of<"leaving-rate"> | Of<"sickness">,
  context: CheckContext,
): void {
  checkRange(report, "points", points, limits.points);
  checkTarget(report, "where", where, context, ["prison", "probation"]);
}

function checkTransfer(report: Report, { fromUnit, toUnit, fte }: Transfer, context: CheckContext): void {
  checkRange(report, "fte", fte, limits.fte);
  const donor = checkUnit(report, "fromUnit", fromUnit, context, true);
  const host = checkUnit(report, "toUnit", toUnit, context, true);
  if (fromUnit === toUnit) {
    report("toUnit", "same-unit", "Donor and host are the same unit. Choose two units.");
  } else if (donor && host && donor.unit.service !== host.unit.service) {
    const sentence =
      "Officers of one service cannot hold the other's posts. Choose a unit of the same service.";
    report("toUnit", "one-service", sentence);
  }
  if (donor?.inPostFte.known && fte > donor.inPostFte.value) {
    report(
      ...(["fte", "more-than-in-post"] as const),
      `${fte} FTE is more than the ${donor.inPostFte.value} in post at ${donor.unit.name}. Give fewer.`,
      { min: 0, max: donor.inPostFte.value },
    );
  }
}

function checkCapacity(report: Report, { unit, places, requiredFte }: Capacity, context: CheckContext): void {
  checkRange(report, "requiredFte", requiredFte, limits.posts);
  const own = checkUnit(report, "unit", unit, context, false);
  if (!own) return;
  if (!own.operationalCapacity.known) {
    const sentence = `The capacity of ${own.unit.name} is not known. Choose a prison whose is.`;
    return report("unit", "staffing-not-known", sentence);
  }
  const held = own.operationalCapacity.value;
  if (places < -held) {
    report(
      ...(["places", "range"] as const),
      `${own.unit.name} has ${held} places, so ${-places} cannot be closed. Close ${held} or fewer.`,
      { min: -held, max: limits.people.max },
    );
  }
}
