import fc from "fast-check";
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import {
  insertOfficerWeeks,
  insertUnitWeeks,
  readFirstUnitWeek,
  readLatestUnitWeeks,
  readOfficersOver,
} from "@/db/queries/workload";
import { inScope, rowsOf, type Tx } from "@/db/transaction";
import type { OfficerWeek } from "@/server/engine/facts";
import { known, type Quantity } from "@/server/engine/quantity";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";
import { onBothDatabases } from "@/tests/support/database";
import {
  anOfficerWeek,
  aUnitWeek,
  everything,
  keepBasics,
  makeBatch,
  makeSnapshot,
  run,
} from "../support/sample";

const weekDates = Array.from({ length: 9 }, (_, index) => `2025-01-0${index + 1}`);
const rule = { overPercent: 110, weeks: 4 };

/** 100 x points / available points; a week with no available points is missing. */
const percentOf = (row: OfficerWeek): Quantity | null =>
  row.availablePoints > 0 ? known((100 * row.points) / row.availablePoints) : null;

/** The same counts, made officer by officer with the engine's rule. */
function counted(rows: readonly OfficerWeek[], { overPercent, weeks }: typeof rule) {
  const weeksOf = (officer: string) =>
    rows.filter((row) => row.officer === officer).sort((a, b) => (a.week < b.week ? -1 : 1));
  const runOf = (officer: string, until: string) =>
    sustainedOverload(
      weeksOf(officer)
        .filter((row) => row.week <= until)
        .map((row) => ({ week: row.week, workloadPercent: percentOf(row) })),
      { overPercent, weeks },
    );
  const officers = [...new Set(rows.map((row) => row.officer))];
  return [...new Set(rows.map((row) => row.unit))].sort().map((unit) => {
    const week = rows
      .filter((row) => row.unit === unit)
      .reduce((last, row) => (row.week > last ? row.week : last), "");
    const present = rows.filter((row) => row.unit === unit && row.week === week);
    const isOver = (row: OfficerWeek) => {
      const percent = percentOf(row);
      return percent?.known === true && percent.value > overPercent;
    };
    return {
      ...{ unit, week, officers: present.length, over: present.filter(isOver).length },
      officersNoCapacity: present.filter((row) => row.availablePoints <= 0 && row.points > 0).length,
      sustained: present.filter((row) => runOf(row.officer, week).excessiveNow).length,
      everSustained: officers.filter(
        (officer) => weeksOf(officer).at(-1)?.unit === unit && runOf(officer, "9999-12-31").everExcessive,
      ).length,
    };
  });
}

/** Few officers, units, weeks and values, so that runs, gaps, transfers and ties are common. */
const officerWeeks = fc.uniqueArray(
  fc.record({
    officer: fc.constantFrom("o1", "o2", "o3"),
    week: fc.constantFrom(...weekDates),
    unit: fc.constantFrom("BXI", "NPS", "bxi"),
    points: fc.constantFrom(0, 90, 110, 110.00000000000001, 115),
    availablePoints: fc.constantFrom(0, 100, 100, 100),
  }),
  { selector: (row) => `${row.officer} ${row.week}`, minLength: 1, maxLength: 27 },
);

onBothDatabases("workload of a snapshot", (open) => {
  let database: Database;
  const undone = new Error("undone");
  /** Everything inside is undone, so that one database serves a hundred tries. */
  const trying = async (work: (tx: Tx) => Promise<void>) => {
    const tried = inScope(database, everything, async (tx) => {
      await work(tx);
      throw undone;
    });
    await expect(tried).rejects.toBe(undone);
  };

  beforeAll(async () => {
    database = await open();
    await run(database, keepBasics);
  });

  it("counts the four-week rule as the engine does, whatever the rows", async () => {
    await fc.assert(
      fc.asyncProperty(officerWeeks, fc.integer({ min: 1, max: 5 }), async (drawn, weeks) => {
        const rows = drawn.map(anOfficerWeek);
        await trying(async (tx) => {
          const batch = await makeBatch(tx, "drawn");
          await insertOfficerWeeks(tx, batch, rows);
          await makeSnapshot(tx, "drawn", "2025-12-31", [batch]);
          const read = await readOfficersOver(tx, "drawn", { ...rule, weeks });
          expect(read).toEqual(counted(rows, { ...rule, weeks }));
        });
      }),
      { numRuns: 100 },
    );
  });

  it("over in four weeks with one missing in between is sustained; 110% exactly is not over", async () => {
    const officer = (name: string, ...percents: readonly (number | null)[]) =>
      percents.flatMap((points, index) =>
        points === null
          ? []
          : [anOfficerWeek({ officer: name, week: weekDates[index] ?? "", points, availablePoints: 100 })],
      );
    await trying(async (tx) => {
      const batch = await makeBatch(tx, "by hand");
      await insertOfficerWeeks(tx, batch, [
        ...officer("gap", 111, 112, null, 113, 114),
        ...officer("line", 111, 112, 113, 110, 111),
        ...officer("past", 120, 120, 120, 120, 100),
        ...officer("left", 120, 120, 120, 120),
      ]);
      await makeSnapshot(tx, "by hand", "2025-12-31", [batch]);
      // By hand, in the fifth week: gap, line and past are present; gap 114 and line 111 are over; only gap has run four
      // weeks. Ever: gap, past and left.
      expect(await readOfficersOver(tx, "by hand", rule)).toEqual([
        {
          unit: "NPS",
          week: "2025-01-05",
          officers: 3,
          officersNoCapacity: 0,
          over: 2,
          sustained: 1,
          everSustained: 3,
        },
      ]);
    });
  });

  it("takes an officer's week from the later batch, and none after the snapshot's date", async () => {
    await trying(async (tx) => {
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      const row = { week: "2025-01-06", points: 120, availablePoints: 100 };
      await insertOfficerWeeks(tx, first, [
        anOfficerWeek(row),
        anOfficerWeek({ ...row, week: "2025-02-01" }),
      ]);
      await insertOfficerWeeks(tx, second, [anOfficerWeek({ ...row, points: 90 })]);
      await makeSnapshot(tx, "corrected", "2025-01-31", [first, second]);
      await makeSnapshot(tx, "not corrected", "2025-01-31", [second, first]);
      const over = async (snapshot: string) =>
        (await readOfficersOver(tx, snapshot, rule)).map((unit) => [unit.week, unit.over]);
      expect(await over("corrected")).toEqual([["2025-01-06", 0]]);
      expect(await over("not corrected")).toEqual([["2025-01-06", 1]]);
    });
  });

  it("gives unit weeks as they were stored, by unit, grade and week, later batches winning", async () => {
    await trying(async (tx) => {
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      const rows = [
        aUnitWeek({ unit: "BXI", grade: "pso" }),
        aUnitWeek({ grade: "po", week: "2025-03-03", cases: [] }),
        aUnitWeek({ grade: "po", week: "2025-03-10", points: 1 / 3 }),
        aUnitWeek({ unit: "bxi", histogram: Array.from({ length: 252 }, (_, index) => index) }),
      ];
      await insertUnitWeeks(tx, first, [...rows].reverse());
      await insertUnitWeeks(tx, first, [aUnitWeek({ week: "2025-04-07" })]);
      const correction = aUnitWeek({ unit: "BXI", grade: "pso", officers: 99 });
      await insertUnitWeeks(tx, second, [correction]);
      await makeSnapshot(tx, "weeks", "2025-03-31", [first, second]);
      const stored = [correction, ...rows.slice(1)];
      expect(await readFirstUnitWeek(tx, "weeks")).toBe("2025-03-03");
      expect(await readLatestUnitWeeks(tx, "weeks")).toEqual(stored.filter((_, place) => place !== 1));
    });
  });

  it("stores 25,000 officer weeks over several statements, and loses none", async () => {
    await trying(async (tx) => {
      const batch = await makeBatch(tx, "many");
      const rows = Array.from({ length: 25_000 }, (_, index) =>
        anOfficerWeek({ officer: `o${index}`, points: index / 7 }),
      );
      await insertOfficerWeeks(tx, batch, rows);
      const stored = await rowsOf(
        tx,
        sql`select count(*)::int as n, min(points) as least, max(points) as most, max(cases) as cases from officer_week`,
      );
      expect(stored).toEqual([{ n: 25_000, least: 0, most: 24_999 / 7, cases: [10, 5, 0] }]);
    });
  });

  it("refuses officer weeks of a unit or a batch that is not known", async () => {
    const stray = (tx: Tx) => insertOfficerWeeks(tx, 12345, [anOfficerWeek()]);
    await expect(run(database, stray)).rejects.toMatchObject({
      code: "23503",
      message: "Officer weeks name the batch 12345, which is not known.",
    });
    const nowhere = async (tx: Tx) =>
      insertOfficerWeeks(tx, await makeBatch(tx, "nowhere"), [anOfficerWeek({ unit: "XXX" })]);
    await expect(run(database, nowhere)).rejects.toMatchObject({
      code: "23503",
      message: 'Officer weeks name the unit "XXX", which is not known.',
    });
  });
});
