import type { OfficersShown } from "../disclosure/officers-shown";
import type { Unit } from "../facts";
import type { ParameterSet, RegisterKey } from "../parameter-set";
import { known, type Quantity } from "../quantity";
import type { Collector, StepInput } from "../trace";
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
 * Officers over the line, and over for four weeks, of the units of a service, as they may be shown beside the counts of
 * its units. Units: people. Unknown: `suppressed`. Null where no officers are counted.
 * @example units of 31 and 40 officers over, both shown // 71
 */
export function officersTotal(
  members: readonly Member[],
  shown: OfficersShown | null,
  collect?: Collector,
): OfficersTotal | null {
  if (!shown) return null;
  for (const key of ["over", "sustained"] as const)
    collect?.({
      quantity: `officers-${key}`,
      formula: "sum over the units, latest week of each",
      inputs: members.flatMap(({ position: { unit, officers } }) =>
        officers ? [ofUnit(unit, officers, key)] : [],
      ),
      parameters: [
        "line.over",
        "rule.sustained-weeks",
        "disclosure.minimum-officers",
        "disclosure.minimum-count",
      ],
      value: shown[key],
      unit: "people",
      note: "[c] is counted in the sum and not shown for the unit. Officers are pseudonymous and counted only.",
    });
  return shown;
}

function ofUnit(unit: Unit, shown: OfficersShown, key: "over" | "sustained"): StepInput {
  return {
    name: unit.name,
    value: shown[key],
    unit: `people of ${shown.officers} who reported`,
    week: shown.week,
    of: { unit: unit.code, quantity: key === "over" ? "workload-percent" : "officers-sustained" },
  };
}

function valueOf(quantity: Quantity): number | null {
  return quantity.known ? quantity.value : null;
}
