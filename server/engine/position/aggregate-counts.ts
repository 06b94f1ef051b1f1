import type { ParameterSet, RegisterKey } from "../parameter-set";
import { known, type Quantity } from "../quantity";
import type { Collector, StepInput } from "../trace";
import { shownCount } from "../workload/shown-count";
import { shownTotal } from "../workload/shown-total";
import type { AggregatePosition, Counted, Member, OfficersTotal } from "./aggregate";
import type { UnitPosition } from "./position";

type Counts = Pick<AggregatePosition, "unitsOver" | "unitsPastLine" | "unitsSustained">;

interface Count {
  readonly quantity: string;
  readonly formula: string;
  readonly parameters: readonly RegisterKey[];
  /** The figure that decides; null where the unit does not have it. */
  readonly read: (position: UnitPosition) => number | null;
  readonly counts: (value: number, position: UnitPosition) => boolean;
  readonly unit: string;
  /** The number of the unit that explains the figure. */
  readonly explainedBy: string;
}

/**
 * Units of a service, group or region that are over, past the line, or over for four weeks on their own mean, out of
 * the units that have the figure. Strictly above counts. Units: units.
 * Parameters: `line.over`, `line.reference-gap`; the four-week rule is already in the run of each unit.
 * @example workloads of 110%, 110.1% and one unknown // 1 over, of 2
 */
export function aggregateCounts(
  members: readonly Member[],
  parameters: ParameterSet,
  collect?: Collector,
): Counts {
  const over = parameters.value("line.over");
  const line = parameters.value("line.reference-gap");
  const positions = members.map(({ position }) => position);
  const sustained = countUnits(positions, sustainedUnits, collect);
  return {
    unitsOver: countUnits(positions, unitsAbove(over), collect),
    unitsPastLine: countUnits(positions, unitsPast(line), collect),
    unitsSustained: sustained.of === 0 ? null : sustained,
  };
}

const unitsAbove = (over: number): Count => ({
  quantity: "units-over",
  formula: "units whose workload is strictly above the line",
  parameters: ["line.over"],
  read: ({ workload }) => valueOf(workload.percent.quantity),
  counts: (value) => value > over,
  unit: "%",
  explainedBy: "workload-percent",
});

const unitsPast = (line: number): Count => ({
  quantity: "units-past-line",
  formula: "units whose shortfall is strictly above the reference gap",
  parameters: ["line.reference-gap"],
  read: ({ staffing }) => valueOf(staffing.shortfallPercent),
  counts: (value) => value > line,
  unit: "%",
  explainedBy: "shortfall-percent",
});

const sustainedUnits: Count = {
  quantity: "units-sustained",
  formula: "units whose mean workload has been strictly above the line for the weeks of the rule, up to now",
  parameters: ["line.over", "rule.sustained-weeks"],
  read: ({ workload }) => workload.meanRun?.runNowWeeks ?? null,
  counts: (_, { workload }) => workload.meanRun?.excessiveNow ?? false,
  unit: "weeks",
  explainedBy: "workload-percent",
};

function countUnits(positions: readonly UnitPosition[], count: Count, collect?: Collector): Counted {
  const read = positions.flatMap((position) => {
    const value = count.read(position);
    return value === null ? [] : [{ position, value }];
  });
  const counted = read.filter(({ position, value }) => count.counts(value, position));
  if (read.length > 0)
    collect?.({
      quantity: count.quantity,
      formula: count.formula,
      inputs: [
        { name: "units with the figure", value: known(read.length), unit: "units" },
        ...counted.map(({ position, value }) => unitInput(position, value, count)),
      ],
      parameters: count.parameters,
      value: known(counted.length),
      unit: "units",
      note: "The units that count are listed; those that do not, and those without the figure, are not.",
    });
  return { count: counted.length, of: read.length };
}

function unitInput({ unit, workload, staffing }: UnitPosition, value: number, count: Count): StepInput {
  const { asOf } = count.explainedBy === "shortfall-percent" ? staffing.inPost : workload.percent;
  return {
    name: unit.name,
    value: known(value),
    unit: count.unit,
    week: asOf,
    of: { unit: unit.code, quantity: count.explainedBy },
  };
}

/**
 * Officers over the line, and over for four weeks, summed over the units of a service. Only of a whole service: the
 * total of a region beside the counts of its few units would tell a suppressed one.
 * Units: people. Unknown: `suppressed` where even this total would. Null where no officers are counted.
 * Parameters: those of `shownCount`; the rule itself is already in the counts.
 * @example units of 31 and 40 officers over // 71
 */
export function officersTotal(
  members: readonly Member[],
  parameters: ParameterSet,
  collect?: Collector,
): OfficersTotal | null {
  const units = members.flatMap(({ position }) =>
    position.officersOver ? [{ position, counts: position.officersOver }] : [],
  );
  const week = units
    .map(({ counts }) => counts.week)
    .sort()
    .at(-1);
  if (week === undefined) return null;
  const total = (key: "over" | "sustained"): Quantity => {
    const counts = units.map((unit) => ({ count: unit.counts[key], officers: unit.counts.officers }));
    const value = shownTotal(counts, parameters);
    collect?.({
      quantity: `officers-${key}`,
      formula: "sum over the units, latest week of each",
      inputs: units.map(({ position, counts: { officers, week: of, [key]: count } }) => ({
        name: position.unit.name,
        value: shownCount(count, officers, parameters),
        unit: `people of ${officers} who reported`,
        week: of,
        of: {
          unit: position.unit.code,
          quantity: key === "over" ? "workload-percent" : "officers-sustained",
        },
      })),
      parameters: [
        "line.over",
        "rule.sustained-weeks",
        "disclosure.minimum-officers",
        "disclosure.minimum-count",
      ],
      value,
      unit: "people",
      note: "[c] is counted in the sum and not shown for the unit. Officers are pseudonymous and counted only.",
    });
    return value;
  };
  const officers = units.reduce((sum, { counts }) => sum + counts.officers, 0);
  return { week, officers, over: total("over"), sustained: total("sustained") };
}

function valueOf(quantity: Quantity): number | null {
  return quantity.known ? quantity.value : null;
}
