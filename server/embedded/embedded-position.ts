import type { Fact, PlainDate, Unit, UnitWeek } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { indexFacts, type FactIndex } from "@/server/engine/position/fact-index";
import { nationalPosition } from "@/server/engine/position/national-position";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Grade, UnitMeasure } from "@/server/engine/vocabulary";
import type { BatchRows } from "@/server/imports/batch-rows";
import type { EmbeddedSet } from "./embedded-set";

/** A position of the shipped figures, made in memory: no database. */
export interface EmbeddedPosition {
  readonly asOf: PlainDate;
  readonly parameters: ParameterSet;
  readonly facts: FactIndex;
  readonly units: readonly UnitPosition[];
  /** The latest week of a unit, by grade. */
  readonly latestWeeks: (unit: string) => readonly UnitWeek[];
  /** All dates of one measure of a unit up to the position, as the batches give them. */
  readonly series: (unit: string, measure: UnitMeasure, grade: Grade) => readonly Fact[];
}

export interface EmbeddedPositions {
  /** The dates that there are positions of, oldest first. */
  readonly dates: readonly PlainDate[];
  /** Makes the position of the registers' date; undefined where there is none. */
  readonly at: (parameters: ParameterSet) => EmbeddedPosition | undefined;
}

/** The positions of a set. Its rows are made once, here; a position when it is asked for. */
export function embeddedPositions(set: EmbeddedSet): EmbeddedPositions {
  const batches = new Map([...set.batches()].map(({ kind, rows }) => [kind, rows]));
  return {
    dates: set.baselines.map(({ asOf }) => asOf).sort(),
    at: (parameters) => {
      const plan = set.baselines.find(({ asOf }) => asOf === parameters.asOf);
      if (!plan) return undefined;
      const rows = plan.batches.flatMap((kind) => batches.get(kind) ?? []);
      return positionOf(rows, plan.asOf, parameters);
    },
  };
}

type All = <Key extends keyof BatchRows>(key: Key) => NonNullable<BatchRows[Key]>[number][];

/** Counts of officers over the line are not made: nothing that is worked out without a database prints them. */
function positionOf(rows: readonly BatchRows[], asOf: PlainDate, parameters: ParameterSet): EmbeddedPosition {
  const all: All = (key) => rows.flatMap((each) => (each[key] ?? []) as ReturnType<typeof all<typeof key>>);
  const held = all("facts").filter((fact) => fact.asOf <= asOf);
  const facts = latestFacts(held);
  const weeks = all("unitWeeks").filter(({ week }) => week <= asOf);
  const latest = weeks.reduce((last, { week }) => (week > last ? week : last), "");
  const latestWeeks = weeks.filter(({ week }) => week === latest);
  const snapshot = { id: "embedded", asOf, units: unitsOf(all, asOf), facts, weekSums: weeks, latestWeeks };
  return {
    ...{ asOf, parameters },
    facts: indexFacts(facts),
    units: nationalPosition({ ...snapshot, officers: new Map() }, parameters),
    latestWeeks: (code) => latestWeeks.filter(({ unit }) => unit === code),
    series: (unit, measure, grade) =>
      held.filter((fact) => fact.unit === unit && fact.measure === measure && fact.grade === grade),
  };
}

/** By code, as the database gives them: where two units stand alike, the first takes the person that is left over. */
function unitsOf(all: All, asOf: PlainDate): readonly Unit[] {
  const holds = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate | null }) =>
    from <= asOf && (to === null || to > asOf);
  const names = all("names").filter(({ preferred }) => preferred === 1);
  const parents = all("parents").filter((row) => row.hierarchy === "management" && holds(row));
  return all("units")
    .filter(({ opens, closes }) => (opens === null || opens <= asOf) && (closes === null || closes > asOf))
    .map(({ code, service, kind, staffingNote }) => ({
      ...{ code, service, kind, staffingNote },
      parent: parents.find(({ unit }) => unit === code)?.parent ?? null,
      name: names.find((name) => name.unit === code && holds(name))?.name ?? code,
      unitFunction: all("roles").find((role) => role.unit === code && holds(role))?.function ?? null,
      events: all("events").filter(({ unit }) => unit === code),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function latestFacts(facts: readonly Fact[]): readonly Fact[] {
  const latest = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.unit} ${fact.measure} ${fact.grade} ${fact.caseType} ${fact.tier}`;
    if ((latest.get(key)?.asOf ?? "") <= fact.asOf) latest.set(key, fact);
  }
  return [...latest.values()];
}
