import type { ParameterSet } from "../parameter-set";
import { known, unknown, type Quantity } from "../quantity";
import type { Collector, StepInput } from "../trace";
import { band } from "../workload/band";
import type { AggregateInput, AggregateWorkload, Member } from "./aggregate";
import { worstQuality, type Figure } from "./figure";
import { meanOverOfficers } from "./mean-over-officers";
import { rollUpWorkload } from "./roll-up";
import type { WeekSums } from "./sum-weeks";

/**
 * Mean workload of a service, group or region. Probation: points of each unit's latest week over available points.
 * Prisons: inferred workload of each unit, counted by its officers in post. Headquarters: none.
 * Units: percent. Unknown: `not-reported` where no unit has the figures, `outside-method` for headquarters.
 * Parameters: the cuts of the bands.
 * @example 100% of 300 officers and 120% of 100 officers // 105%, inferred
 */
export function aggregateWorkload(
  input: AggregateInput,
  parameters: ParameterSet,
  collect?: Collector,
): AggregateWorkload {
  switch (input.unit.service) {
    case "prison":
      return inferredMean(input, parameters, collect);
    case "probation":
      return pointsMean(input, parameters, collect);
    case "headquarters":
      return {
        basis: "none",
        percent: { quantity: unknown("outside-method"), quality: "E", asOf: input.asOf },
        band: null,
        units: 0,
      };
  }
}

interface Loaded {
  readonly member: Member;
  readonly workloadPercent: number;
  readonly inPostFte: number;
}

function inferredMean(
  { members, asOf }: AggregateInput,
  parameters: ParameterSet,
  collect?: Collector,
): AggregateWorkload {
  const loaded = members.flatMap(loadedOfficers);
  const quantity = meanOverOfficers(loaded);
  collectInferred(loaded, quantity, collect);
  const figures = loaded.map(({ member }) => member.position.workload.percent);
  return { basis: "inferred", ...meanOf(quantity, figures, asOf, parameters), units: loaded.length };
}

function loadedOfficers(member: Member): readonly Loaded[] {
  const { workload, staffing } = member.position;
  const { quantity } = workload.percent;
  const inPost = staffing.inPost.quantity;
  return quantity.known && inPost.known
    ? [{ member, workloadPercent: quantity.value, inPostFte: inPost.value }]
    : [];
}

function meanOf(quantity: Quantity, figures: readonly Figure[], asOf: string, parameters: ParameterSet) {
  const dates = figures.map((figure) => figure.asOf).sort();
  const percent: Figure = {
    quantity,
    quality: quantity.known ? worstQuality(figures.map(({ quality }) => quality)) : "E",
    asOf: dates.at(-1) ?? asOf,
  };
  return { percent, band: quantity.known ? band(quantity.value, parameters) : null };
}

function collectInferred(loaded: readonly Loaded[], mean: Quantity, collect?: Collector): void {
  if (!collect) return;
  const officers = loaded.reduce((sum, { inPostFte }) => sum + inPostFte, 0);
  collect({
    quantity: "counted-officers",
    formula: "sum of the officers in post of the units with a workload",
    inputs: loaded.map(({ member }) => inputOf(member, "in-post-fte")),
    parameters: [],
    value: known(officers),
    unit: "FTE",
  });
  collect({
    quantity: "workload-percent",
    formula: "sum of (workload x officers in post) / sum of officers in post",
    inputs: [
      { name: "counted-officers", value: known(officers), unit: "FTE", from: "counted-officers" },
      ...loaded.map(({ member }) => inputOf(member, "workload-percent")),
    ],
    parameters: [],
    value: mean,
    unit: "%",
    note: "Inferred from staffing and crowding: no prison's workload is measured.",
  });
}

function inputOf({ position }: Member, quantity: "in-post-fte" | "workload-percent"): StepInput {
  const figure = quantity === "in-post-fte" ? position.staffing.inPost : position.workload.percent;
  return {
    name: position.unit.name,
    value: figure.quantity,
    unit: quantity === "in-post-fte" ? "FTE" : "%",
    ...(figure.fact ? { fact: figure.fact } : { week: figure.asOf }),
    of: { unit: position.unit.code, quantity },
  };
}

interface Counted {
  readonly member: Member;
  readonly week: WeekSums;
}

function pointsMean(
  { members, asOf }: AggregateInput,
  parameters: ParameterSet,
  collect?: Collector,
): AggregateWorkload {
  const counted = members.flatMap((member) => (member.latest ? [{ member, week: member.latest }] : []));
  const weeks = counted.map(({ week }) => week);
  const quantity = counted.length === 0 ? unknown("not-reported") : rollUpWorkload(weeks);
  collectPoints(counted, quantity, collect);
  const figures = weeks.map(({ quality, week }) => ({ quantity, quality, asOf: week }));
  return { basis: "points", ...meanOf(quantity, figures, asOf, parameters), units: counted.length };
}

function collectPoints(counted: readonly Counted[], mean: Quantity, collect?: Collector): void {
  if (!collect) return;
  const total = (key: "points" | "availablePoints") =>
    known(counted.reduce((sum, { week }) => sum + week[key], 0));
  const units = (key: "points" | "availablePoints", quantity: string): readonly StepInput[] =>
    counted.map(({ member: { position }, week }) => ({
      name: position.unit.name,
      value: known(week[key]),
      unit: "points",
      week: week.week,
      of: { unit: position.unit.code, quantity },
    }));
  const step = (quantity: string, inputs: readonly StepInput[], value: Quantity) =>
    collect({
      quantity,
      formula: "sum over the units, latest week of each",
      inputs,
      parameters: [],
      value,
      unit: "points",
    });
  step("points", units("points", "workload-percent"), total("points"));
  step("available-points", units("availablePoints", "available-points"), total("availablePoints"));
  collect({
    quantity: "workload-percent",
    formula: "100 x points / available points",
    inputs: [
      { name: "points", value: total("points"), unit: "points", from: "points" },
      {
        name: "available points",
        value: total("availablePoints"),
        unit: "points",
        from: "available-points",
      },
    ],
    parameters: [],
    value: mean,
    unit: "%",
  });
}
