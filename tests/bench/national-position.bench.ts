import { embeddedSet } from "@/server/embedded/embedded-set";
import type { Fact, OfficerWeek, Unit, UnitWeek } from "@/server/engine/facts";
import { nationalPosition } from "@/server/engine/position/national-position";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";
import { officersOver } from "@/server/engine/workload/officers-over";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { BatchRows } from "@/server/imports/batch-rows";
import { resolveParameters } from "@/server/parameters/resolve";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import type { Bench } from "./bench";
import { medianMilliseconds } from "./median-milliseconds";

const asOf = "2026-03-31";
const parameters = resolveParameters(asOf);

/** The whole national position from rows in memory, and the four-week rule beside the plain way of doing it. */
const bench: Bench = {
  name: "National position of 31 March 2026 from rows in memory (median of 15, one core)",
  run() {
    const rows = embeddedRows();
    const latest = latestWeek(rows.unitWeeks);
    const latestWeeks = rows.unitWeeks.filter(({ week }) => week === latest);
    const position = () =>
      nationalPosition(
        {
          id: "bench",
          asOf,
          units: rows.units,
          facts: rows.facts,
          weekSums: rows.unitWeeks,
          latestWeeks,
          officers: new Map(),
        },
        parameters,
      );
    const whole = medianMilliseconds(position);
    return Promise.resolve([
      {
        what: `whole: ${rows.units.length} units, ${rows.officerWeeks.length} officer weeks`,
        value: whole,
        unit: "ms",
      },
      {
        what: "beside it, officers over and the four-week rule",
        value: medianMilliseconds(() => officersOver(rows.officerWeeks, parameters)),
        unit: "ms",
      },
      {
        what: "baseline: the same rule, officer by officer",
        value: medianMilliseconds(() => oneByOne(rows.officerWeeks)),
        unit: "ms",
      },
    ]);
  },
};

export default bench;

interface Rows {
  readonly units: readonly Unit[];
  readonly facts: readonly Fact[];
  readonly officerWeeks: readonly OfficerWeek[];
  readonly unitWeeks: readonly UnitWeek[];
}

function embeddedRows(): Rows {
  const set = embeddedSet(readEmbeddedFiles());
  const plan = set.baselines.find((baseline) => baseline.asOf === asOf);
  const batches = [...set.batches()].filter(({ kind }) => plan?.batches.includes(kind));
  const all = <Key extends keyof BatchRows>(key: Key) =>
    batches.flatMap(({ rows }) => (rows[key] ?? []) as NonNullable<BatchRows[Key]>[number][]);
  const weeks = batches.flatMap(({ rows }) => rows.officerWeeks ?? []).filter(({ week }) => week > "2025");
  return {
    units: unitsOf(all("units"), all("names"), all("roles")),
    facts: latestFacts(all("facts")),
    officerWeeks: weeks,
    unitWeeks: all("unitWeeks").filter(({ week }) => week > "2025"),
  };
}

/** As the database gives them: of each unit, measure and grade the latest not after the date. */
function latestFacts(facts: readonly Fact[]): readonly Fact[] {
  const latest = new Map<string, Fact>();
  for (const fact of facts.filter((each) => each.asOf <= asOf)) {
    const key = `${fact.unit} ${fact.measure} ${fact.grade}`;
    if ((latest.get(key)?.asOf ?? "") <= fact.asOf) latest.set(key, fact);
  }
  return [...latest.values()];
}

function unitsOf(
  units: NonNullable<BatchRows["units"]>,
  names: NonNullable<BatchRows["names"]>,
  roles: NonNullable<BatchRows["roles"]>,
): readonly Unit[] {
  const open = units.filter(({ closes }) => closes === null || closes > asOf);
  return open.map(({ code, service, kind, staffingNote }) => ({
    ...{ code, service, kind, staffingNote, parent: null, events: [] },
    name: names.find(({ unit }) => unit === code)?.name ?? code,
    unitFunction: roles.find(({ unit }) => unit === code)?.function ?? null,
  }));
}

function latestWeek(weeks: readonly UnitWeek[]): string {
  return weeks.reduce((latest, { week }) => (week > latest ? week : latest), "");
}

/** The readable rule applied to each officer: what the single pass is tested against. */
function oneByOne(rows: readonly OfficerWeek[]): number {
  const rule = {
    overPercent: parameters.value("line.over"),
    weeks: parameters.value("rule.sustained-weeks"),
  };
  const officers = new Map<
    string,
    { week: string; workloadPercent: ReturnType<typeof workloadOrNoCapacity> }[]
  >();
  for (const row of rows) {
    const weeks = officers.get(row.officer) ?? [];
    weeks.push({ week: row.week, workloadPercent: workloadOrNoCapacity(row.points, row.availablePoints) });
    officers.set(row.officer, weeks);
  }
  return [...officers.values()].filter((weeks) => sustainedOverload(weeks, rule).excessiveNow).length;
}
