import type { ParameterSet } from "../parameter-set";
import { known, unknown, type Quantity } from "../quantity";
import { shortfall } from "../staffing/shortfall";
import type { Collector, StepInput } from "../trace";
import type { AggregateInput, AggregateStaffing, Member } from "./aggregate";
import { figureOf, worstQuality, type Figure } from "./figure";
import type { StaffingPair } from "./latest-pair";
import { readFact } from "./read-fact";
import type { RollUp } from "./roll-up";

type StaffingMeasure = "required-fte" | "in-post-fte";

/**
 * Staffing of a service, group or region: the published totals of one date where there are any, otherwise the sums
 * of its units. Headquarters has people in post and no requirement, so no shortfall.
 * Formulas: those of `shortfall`. Units: FTE and percent. Unknown: `not-reported` where nothing is published and no
 * unit has figures; `outside-method` for the shortfall of headquarters. Parameter: `line.reference-gap`.
 * @example published 21,351.5 of 23,152.7 officers // 7.8% short, whatever the units sum to
 */
export function aggregateStaffing(
  input: AggregateInput,
  sums: RollUp,
  parameters: ParameterSet,
  collect?: Collector,
): AggregateStaffing {
  const figures = staffingFigures(input, sums, collect);
  const line = parameters.value("line.reference-gap");
  const gap = shortfall(
    { requiredFte: figures.required.quantity, inPostFte: figures.inPost.quantity },
    line,
    figures.required.quantity.known ? collect : undefined,
  );
  return { ...figures, ...gap, quality: staffingQuality(figures) };
}

type Figures = Pick<AggregateStaffing, "basis" | "required" | "inPost">;

function staffingFigures(input: AggregateInput, sums: RollUp, collect?: Collector): Figures {
  if (input.published) return statedFigures(input.published, collect);
  if (input.unit.service === "headquarters") {
    const at = { facts: input.facts, unit: input.unit.code, asOf: input.asOf, unitWords: "FTE" };
    const required: Figure = { quantity: unknown("outside-method"), quality: "E", asOf: input.asOf };
    return { basis: "published", required, inPost: readFact({ ...at, measure: "in-post-fte" }, collect) };
  }
  collectSums(input.members, sums, "", collect);
  return {
    basis: "units",
    required: summedFigure(input, sums, "required-fte"),
    inPost: summedFigure(input, sums, "in-post-fte"),
  };
}

function staffingQuality({ required, inPost }: Figures) {
  return required.quantity.known ? worstQuality([required.quality, inPost.quality]) : inPost.quality;
}

function statedFigures(pair: StaffingPair, collect?: Collector): Figures {
  for (const fact of [pair.required, pair.inPost]) {
    collect?.({
      quantity: fact.measure,
      formula: "as stated by the source",
      inputs: [{ name: fact.measure, value: fact.quantity, unit: "FTE", fact }],
      parameters: [],
      value: fact.quantity,
      unit: "FTE",
      note: "The latest date at which both officers in post and a requirement are published.",
    });
  }
  const { asOf } = pair.inPost;
  return {
    basis: "published",
    required: figureOf(pair.required, asOf),
    inPost: figureOf(pair.inPost, asOf),
  };
}

function summedFigure({ members, asOf }: AggregateInput, sums: RollUp, measure: StaffingMeasure): Figure {
  const counted = members.filter(hasStaffing);
  if (counted.length === 0) return { quantity: unknown("not-reported"), quality: "E", asOf };
  const value = measure === "required-fte" ? sums.requiredFte : sums.inPostFte;
  const dates = counted.map((member) => memberFigure(member, measure).asOf).sort();
  return { quantity: known(value), quality: sums.quality, asOf: dates.at(-1) ?? asOf };
}

/** Say which units a sum is made of. Sums beside a published total are prefixed, so that both can be explained. */
export function collectSums(
  members: readonly Member[],
  sums: RollUp,
  prefix: "" | "units-",
  collect?: Collector,
): void {
  if (!collect) return;
  const counted = members.filter(hasStaffing);
  const missing = members.length - counted.length;
  for (const measure of ["required-fte", "in-post-fte"] as const) {
    const total = measure === "required-fte" ? sums.requiredFte : sums.inPostFte;
    collect({
      quantity: `${prefix}${measure}`,
      formula: "sum over the units with both officers in post and a requirement",
      inputs: counted.map((member) => memberInput(member, measure)),
      parameters: [],
      value: counted.length === 0 ? unknown("not-reported") : known(total),
      unit: "FTE",
      ...(missing > 0
        ? { note: `${missing} of ${members.length} units have no figures and are left out.` }
        : {}),
    });
  }
}

/** Say what the units that are short lack together, and how far their sum is from a full complement. */
export function collectUnitSums(
  members: readonly Member[],
  sums: RollUp,
  gross: Quantity,
  collect?: Collector,
): void {
  collectSums(members, sums, "units-", collect);
  collect?.({
    quantity: "units-shortfall-percent",
    formula: "100 x (required - in post) / required, of the sums of the units",
    inputs: [
      { name: "units-required-fte", value: known(sums.requiredFte), unit: "FTE", from: "units-required-fte" },
      { name: "units-in-post-fte", value: known(sums.inPostFte), unit: "FTE", from: "units-in-post-fte" },
    ],
    parameters: [],
    value: sums.shortfallPercent,
    unit: "%",
  });
  collect?.({
    quantity: "gross-shortfall-fte",
    formula: "sum of the shortfalls of the units that are short",
    inputs: members.filter(isShort).map(({ position }) => ({
      name: position.unit.name,
      value: position.staffing.shortfallFte,
      unit: "FTE",
      week: position.staffing.inPost.asOf,
      of: { unit: position.unit.code, quantity: "shortfall-fte" },
    })),
    parameters: [],
    value: gross,
    unit: "FTE",
    note: "Surpluses do not help a neighbour: units above their requirement are left out.",
  });
}

function hasStaffing({ position }: Member): boolean {
  return position.staffing.shortfallFte.known;
}

function isShort({ position: { staffing } }: Member): boolean {
  return staffing.shortfallFte.known && staffing.shortfallFte.value > 0;
}

function memberFigure({ position: { staffing } }: Member, measure: StaffingMeasure): Figure {
  return measure === "required-fte" ? staffing.required : staffing.inPost;
}

function memberInput(member: Member, measure: StaffingMeasure): StepInput {
  const { quantity, fact } = memberFigure(member, measure);
  const { code, name } = member.position.unit;
  return {
    name,
    value: quantity,
    unit: "FTE",
    ...(fact ? { fact } : {}),
    of: { unit: code, quantity: measure },
  };
}
