import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readOfficersOverBetween, readOfficerWeeksHeld } from "@/db/queries/officers-over";
import { insertOfficerWeeks, insertUnitWeeks, readOfficersOver } from "@/db/queries/workload";
import { inScope, type Tx } from "@/db/transaction";
import { onBothDatabases } from "@/tests/support/database";
import { recountOfficersOver } from "@/tests/support/recount-officers-over";
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
const weekDate = (index: number) => weekDates[index] ?? "";
const all = { from: weekDate(0), to: weekDate(8) };

/** Few officers, units, weeks and values, so that runs, gaps, transfers and ties are common. */
const officerWeeks = fc.uniqueArray(
  fc.record({
    officer: fc.constantFrom("o1", "o2", "o3"),
    week: fc.constantFrom(...weekDates),
    unit: fc.constantFrom("BXI", "NPS", "bxi"),
    points: fc.constantFrom(0, 90, 120, 120.00000000000001, 125, 125, 125),
    availablePoints: fc.constantFrom(0, 100, 100, 100, 100),
  }),
  { selector: (row) => `${row.officer} ${row.week}`, minLength: 1, maxLength: 27 },
);
const question = fc.record({
  overPercent: fc.constantFrom(0, 110, 120),
  moreThanWeeks: fc.integer({ min: 0, max: 4 }),
  from: fc.constantFrom(...weekDates),
  to: fc.constantFrom(...weekDates),
});

onBothDatabases("officers over for long", (open) => {
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
  const officer = (name: string, ...weeks: readonly (readonly [unit: string, percent: number] | null)[]) =>
    weeks.flatMap((week, index) =>
      week === null
        ? []
        : [
            anOfficerWeek({
              ...{ officer: name, week: weekDate(index), unit: week[0] },
              ...{ points: week[1], availablePoints: 100 },
            }),
          ],
    );

  beforeAll(async () => {
    database = await open();
    await run(database, keepBasics);
  });

  it("counts as a slow recount officer by officer does, whatever the rows and the question", async () => {
    await fc.assert(
      fc.asyncProperty(officerWeeks, question, async (drawn, { from, to, ...rule }) => {
        const rows = drawn.map(anOfficerWeek);
        await trying(async (tx) => {
          const batch = await makeBatch(tx, "drawn");
          await insertOfficerWeeks(tx, batch, rows);
          await makeSnapshot(tx, "drawn", "2025-12-31", [batch]);
          const read = await readOfficersOverBetween(tx, "drawn", rule, { from, to });
          expect(read).toEqual(recountOfficersOver(rows, rule, { from, to }));
        });
      }),
      { numRuns: 150 },
    );
  });

  it("of a week that a later batch tells anew only that batch's officers count, whatever they are called", async () => {
    await trying(async (tx) => {
      const earlier = await makeBatch(tx, "modelled");
      await insertOfficerWeeks(tx, earlier, [
        ...officer("modelled-1", ["NPS", 125], ["NPS", 125], ["NPS", 125]),
        ...officer("modelled-2", ["BXI", 125], ["BXI", 125], ["BXI", 125]),
      ]);
      const later = await makeBatch(tx, "real");
      await insertOfficerWeeks(tx, later, officer("real-1", ["NPS", 90], ["NPS", 90], ["NPS", 90]));
      await insertUnitWeeks(
        tx,
        later,
        [0, 1, 2].map((week) => aUnitWeek({ week: weekDate(week), unit: "NPS" })),
      );
      await insertUnitWeeks(tx, earlier, [aUnitWeek({ week: weekDate(0), unit: "NPS" })]);
      await makeSnapshot(tx, "anew", "2025-12-31", [earlier, later]);
      const rule = { overPercent: 120, moreThanWeeks: 2 };
      expect(await readOfficersOverBetween(tx, "anew", rule, all)).toEqual([
        { unit: "BXI", officers: 1, over: 1, longestRunWeeks: 3 },
        { unit: "NPS", officers: 1, over: 0, longestRunWeeks: 0 },
      ]);
      expect(await readOfficersOver(tx, "anew", { overPercent: 120, weeks: 3 })).toMatchObject([
        { unit: "BXI", officers: 1, over: 1, sustained: 1 },
        { unit: "NPS", officers: 1, over: 0, sustained: 0 },
      ]);
    });
  });

  it("an officer who moved counts once, in the unit of the last week of the run", async () => {
    await trying(async (tx) => {
      const batch = await makeBatch(tx, "moved");
      await insertOfficerWeeks(tx, batch, [
        // Over in three weeks running, the last of them in BXI, then not over in NPS: counts in BXI.
        ...officer("moved", ["NPS", 125], ["NPS", 125], ["BXI", 125], ["NPS", 90]),
        // Never over long enough: counts where the last week was, in NPS.
        ...officer("short", ["BXI", 125], ["BXI", 120], ["NPS", 125]),
        // A missing week neither ends the run nor counts: two weeks over, not three.
        ...officer("gap", ["NPS", 125], null, ["NPS", 125]),
      ]);
      await makeSnapshot(tx, "moved", "2025-12-31", [batch]);
      const rule = { overPercent: 120, moreThanWeeks: 2 };
      expect(await readOfficersOverBetween(tx, "moved", rule, all)).toEqual([
        { unit: "BXI", officers: 1, over: 1, longestRunWeeks: 3 },
        { unit: "NPS", officers: 2, over: 0, longestRunWeeks: 2 },
      ]);
      // Looking from the second week on, the run has two weeks only.
      const later = { from: weekDate(1), to: weekDate(8) };
      expect(await readOfficersOverBetween(tx, "moved", rule, later)).toEqual([
        { unit: "NPS", officers: 3, over: 0, longestRunWeeks: 2 },
      ]);
    });
  });

  it("takes an officer's week from the later batch, and none after the snapshot's date", async () => {
    await trying(async (tx) => {
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      await insertOfficerWeeks(tx, first, officer("o1", ["NPS", 125], ["NPS", 125], ["NPS", 125]));
      await insertOfficerWeeks(tx, second, officer("o1", null, ["BXI", 90]));
      await makeSnapshot(tx, "corrected", weekDate(1), [first, second]);
      const rule = { overPercent: 120, moreThanWeeks: 0 };
      expect(await readOfficersOverBetween(tx, "corrected", rule, all)).toEqual([
        { unit: "NPS", officers: 1, over: 1, longestRunWeeks: 1 },
      ]);
      expect(await readOfficerWeeksHeld(tx, "corrected")).toEqual([weekDate(0), weekDate(1)]);
    });
  });
});
