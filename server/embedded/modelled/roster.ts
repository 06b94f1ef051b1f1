import type { ParameterSet } from "@/server/engine/parameter-set";
import { caseHoldingGrades, type CaseHoldingGrade } from "@/server/engine/vocabulary";
import { randomStream, type RandomStream } from "./random-stream";
import { shareOut } from "./share-out";
import { tenths, type UnitStaffing } from "./unit-staffing";
import { monthsInYear, weekCount, weeksInYear } from "./week-dates";

/** A modelled officer: where, how many hours, which reductions, from which week to which. */
export interface RosterOfficer {
  /** Place of the unit in the list of units. */
  readonly unit: number;
  readonly grade: CaseHoldingGrade;
  readonly hours: number;
  readonly reduction: Reduction;
  /** First and last week present. */
  readonly first: number;
  readonly last: number;
}

/** Trainees and learners: months served in the last week. Others: a constant share, or away from a week on. */
export type Reduction =
  | { readonly kind: "none" }
  | { readonly kind: "trainee" | "learning"; readonly months: number }
  | { readonly kind: "other"; readonly share: number }
  | { readonly kind: "absent"; readonly fromWeek: number };

const tenthsOfFullTime = 10;
const traineePeriods = ["first", "second", "third"] as const;
const otherSizes = ["first", "second", "third", "fourth"] as const;
const none: Reduction = { kind: "none" };

/**
 * The officers of all units, unit by unit. In the last week they number `modelled.officers-holding-cases`; POs fill the
 * FTE in post of their unit, trainees are as in the staffing, PSOs make up the rest in proportion to PSOs in post.
 */
export function roster(
  units: readonly UnitStaffing[],
  prefix: string,
  parameters: ParameterSet,
): readonly RosterOfficer[] {
  const stream = randomStream(parameters.value("modelled.seed"), `roster ${prefix}`);
  const fullHours = parameters.value("hours.default-po");
  const builder = officerBuilder(parameters, stream);
  const stayers = units.map((unit, place) => [
    ...probationOfficers((unit.inPostPoTenths / tenths) * fullHours, fullHours, () => builder("po", place)),
    ...Array.from({ length: unit.trainees }, () => builder("pqip", place)),
  ]);
  const soFar = stayers.reduce((sum, officers) => sum + officers.length, 0);
  const psoCounts = shareOut(
    parameters.value("modelled.officers-holding-cases") - soFar,
    units.map((unit) => unit.inPostPsoTenths),
  );
  stayers.forEach((officers, place) => {
    for (let more = psoCounts[place] ?? 0; more > 0; more -= 1) officers.push(builder("pso", place));
  });
  const inLastWeek = stayers.flat();
  const leavers = inLastWeek
    .filter((officer) => officer.first > 0)
    .map((joiner) => leaver(joiner, parameters, stream));
  return [...withAbsent(inLastWeek, parameters, stream), ...leavers].sort(byUnitAndGrade);
}

function byUnitAndGrade(a: RosterOfficer, b: RosterOfficer): number {
  return a.unit - b.unit || caseHoldingGrades.indexOf(a.grade) - caseHoldingGrades.indexOf(b.grade);
}

function probationOfficers(
  hoursInPost: number,
  fullHours: number,
  next: () => RosterOfficer,
): RosterOfficer[] {
  const officers: RosterOfficer[] = [];
  let hoursLeft = hoursInPost;
  while (hoursLeft >= fullHours / 2) {
    const officer = next();
    officers.push(officer);
    hoursLeft -= officer.hours;
  }
  return officers;
}

function officerBuilder(parameters: ParameterSet, stream: RandomStream) {
  const partTime = parameters.value("modelled.part-time-share");
  const learning = parameters.value("modelled.in-learning-share");
  const other = parameters.value("modelled.other-reduction-share");
  const fullHours = parameters.value("hours.default-po");
  const partTimeShares = partTimeChoices(parameters);
  const otherShares = otherSizes.map((size) => parameters.value(`modelled.other-reduction-${size}`));
  const learningMonths = {
    po: parameters.value("reduction.newly-qualified-months"),
    pso: parameters.value("reduction.pso-learning-months"),
  };
  const oneOf = (choices: readonly number[]) => choices[stream.below(choices.length)] ?? 1;
  return (grade: CaseHoldingGrade, unit: number): RosterOfficer => {
    if (grade === "pqip") {
      const months = stream.uniform() * traineeMonths(parameters);
      return learner({ unit, grade, hours: fullHours, reduction: { kind: "trainee", months } });
    }
    const hours = stream.uniform() < partTime ? fullHours * oneOf(partTimeShares) : fullHours;
    const draw = stream.uniform();
    if (draw < learning) {
      const months = stream.uniform() * learningMonths[grade];
      return learner({ unit, grade, hours, reduction: { kind: "learning", months } });
    }
    const reduction: Reduction =
      draw < learning + other ? { kind: "other", share: oneOf(otherShares) } : none;
    return { unit, grade, hours, reduction, first: 0, last: weekCount - 1 };
  };
}

/** Every tenth of full time from the smallest to the largest. */
function partTimeChoices(parameters: ParameterSet): readonly number[] {
  const first = Math.round(parameters.value("modelled.part-time-smallest") * tenthsOfFullTime);
  const last = Math.round(parameters.value("modelled.part-time-largest") * tenthsOfFullTime);
  return Array.from({ length: last - first + 1 }, (_, more) => (first + more) / tenthsOfFullTime);
}

function traineeMonths(parameters: ParameterSet): number {
  return traineePeriods.length * parameters.value("reduction.pqip-period-months");
}

interface Learner extends Omit<RosterOfficer, "first" | "last"> {
  readonly reduction: Extract<Reduction, { months: number }>;
}

/** Somebody who began to learn while the weeks run is there from that week on. */
function learner(officer: Learner): RosterOfficer {
  const weeksServed = Math.floor((officer.reduction.months * weeksInYear) / monthsInYear);
  return { ...officer, first: Math.max(weekCount - 1 - weeksServed, 0), last: weekCount - 1 };
}

/** Whoever a joiner stands in for: a trainee who finished, or an officer who left. */
function leaver(joiner: RosterOfficer, parameters: ParameterSet, stream: RandomStream): RosterOfficer {
  const handoverWeeks = parameters.value("modelled.handover-weeks");
  const around = joiner.first - 1 + stream.below(2 * handoverWeeks + 1) - handoverWeeks;
  const last = Math.min(Math.max(around, 0), weekCount - 2);
  const monthsSince = ((weekCount - 1 - last) * monthsInYear) / weeksInYear;
  const reduction: Reduction =
    joiner.grade === "pqip" ? { kind: "trainee", months: traineeMonths(parameters) + monthsSince } : none;
  return { ...joiner, reduction, first: 0, last };
}

function withAbsent(
  officers: readonly RosterOfficer[],
  parameters: ParameterSet,
  stream: RandomStream,
): RosterOfficer[] {
  const weeksAway = parameters.value("modelled.weeks-away");
  const away = new Set<number>();
  while (away.size < parameters.value("modelled.officers-without-capacity")) {
    const place = stream.below(officers.length);
    const officer = officers[place];
    if (officer?.reduction.kind === "none" && officer.first === 0 && officer.last === weekCount - 1)
      away.add(place);
  }
  return officers.map((officer, place) =>
    away.has(place)
      ? { ...officer, reduction: { kind: "absent", fromWeek: weekCount - weeksAway } }
      : officer,
  );
}
