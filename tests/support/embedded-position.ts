import { embeddedSet } from "@/server/embedded/embedded-set";
import type { Fact, PlainDate, Unit, UnitWeek } from "@/server/engine/facts";
import { indexFacts, type FactIndex } from "@/server/engine/position/fact-index";
import { nationalPosition } from "@/server/engine/position/national-position";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { BatchRows } from "@/server/imports/batch-rows";
import { resolveParameters } from "@/server/parameters/resolve";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";

export interface EmbeddedPosition {
  readonly parameters: ParameterSet;
  readonly facts: FactIndex;
  readonly units: readonly UnitPosition[];
  /** The latest week of each unit, by grade. */
  readonly latestWeeks: (unit: string) => readonly UnitWeek[];
}

let batches: ReadonlyMap<string, BatchRows> | null = null;

/** A position of the shipped figures without a database: as it gives them, the latest fact not after the date. */
export function embeddedPosition(asOf: PlainDate): EmbeddedPosition {
  const set = embeddedSet(readEmbeddedFiles());
  batches ??= new Map([...set.batches()].map(({ kind, rows }) => [kind, rows]));
  const held = batches;
  const plan = set.baselines.find((baseline) => baseline.asOf === asOf);
  const rows = (plan?.batches ?? []).flatMap((kind) => held.get(kind) ?? []);
  const all = <Key extends keyof BatchRows>(key: Key) =>
    rows.flatMap((each) => (each[key] ?? []) as NonNullable<BatchRows[Key]>[number][]);
  const facts = latestFacts(all("facts"), asOf);
  const parameters = resolveParameters(asOf);
  const weeks = all("unitWeeks").filter(({ week }) => week <= asOf);
  const latest = weeks.reduce((last, { week }) => (week > last ? week : last), "");
  const latestWeeks = weeks.filter(({ week }) => week === latest);
  const units = nationalPosition(
    {
      ...{ id: "embedded", asOf, units: unitsOf(all, asOf), facts, weekSums: weeks },
      latestWeeks,
      officersOver: new Map(),
    },
    parameters,
  );
  return {
    parameters,
    facts: indexFacts(facts),
    units,
    latestWeeks: (code) => latestWeeks.filter(({ unit }) => unit === code),
  };
}

type All = <Key extends keyof BatchRows>(key: Key) => NonNullable<BatchRows[Key]>[number][];

function unitsOf(all: All, asOf: PlainDate): readonly Unit[] {
  const holds = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate | null }) =>
    from <= asOf && (to === null || to > asOf);
  const names = all("names").filter(({ preferred }) => preferred === 1);
  return all("units")
    .filter(({ opens, closes }) => (opens === null || opens <= asOf) && (closes === null || closes > asOf))
    .map(({ code, service, kind, staffingNote }) => ({
      ...{ code, service, kind, staffingNote },
      parent:
        all("parents").find((row) => row.unit === code && row.hierarchy === "management" && holds(row))
          ?.parent ?? null,
      name: names.find((name) => name.unit === code && holds(name))?.name ?? code,
      unitFunction: all("roles").find((role) => role.unit === code && holds(role))?.function ?? null,
      events: all("events").filter(({ unit }) => unit === code),
    }));
}

function latestFacts(facts: readonly Fact[], asOf: PlainDate): readonly Fact[] {
  const latest = new Map<string, Fact>();
  for (const fact of facts.filter((each) => each.asOf <= asOf)) {
    const key = `${fact.unit} ${fact.measure} ${fact.grade}`;
    if ((latest.get(key)?.asOf ?? "") <= fact.asOf) latest.set(key, fact);
  }
  return [...latest.values()];
}
