import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readBandCounts } from "@/db/queries/band-counts";
import { insertUnitWeeks } from "@/db/queries/workload";
import { inScope, type Tx } from "@/db/transaction";
import { HISTOGRAM_BINS } from "@/server/engine/workload/histogram";
import { officersByBand } from "@/server/engine/workload/officers-by-band";
import { bands } from "@/server/engine/vocabulary";
import { onBothDatabases } from "@/tests/support/database";
import { testParameters } from "@/tests/support/parameters";
import { aUnitWeek, everything, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

const parameters = testParameters();
const cuts = bands.slice(0, -1).map((band) => parameters.value(`band.${band as "spare"}`));
const week = "2025-03-03";
const histogramOf = (bins: readonly number[]) => {
  const histogram = new Array<number>(HISTOGRAM_BINS).fill(0);
  for (const bin of bins) histogram[bin] = (histogram[bin] ?? 0) + 1;
  return histogram;
};

onBothDatabases("officers by band", (open) => {
  let database: Database;
  const undone = new Error("undone");
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

  it("counts each officer in the band of the engine, whatever the histograms of the grades", async () => {
    // Bins at and beside the cuts, so that a bin counted on the wrong side shows.
    const bin = fc.constantFrom(0, 1, 89, 90, 91, 100, 101, 110, 111, 120, 121, 150, 151, 251);
    await fc.assert(
      fc.asyncProperty(fc.array(bin), fc.array(bin), async (po, pso) => {
        await trying(async (tx) => {
          const batch = await makeBatch(tx, "drawn");
          const rows = [
            aUnitWeek({ week, grade: "po", histogram: histogramOf(po) }),
            aUnitWeek({ week, grade: "pso", histogram: histogramOf(pso) }),
          ];
          await insertUnitWeeks(tx, batch, rows);
          await makeSnapshot(tx, "drawn", "2025-12-31", [batch]);
          const counts = officersByBand(rows, parameters).map(({ officers }) => officers);
          expect(await readBandCounts(tx, "drawn", cuts, week)).toEqual([{ unit: "NPS", week, counts }]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("leaves out earlier weeks, and takes a week from the later batch", async () => {
    await trying(async (tx) => {
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      await insertUnitWeeks(tx, first, [
        aUnitWeek({ week: "2025-02-24", histogram: histogramOf([90]) }),
        aUnitWeek({ week, histogram: histogramOf([90, 90]) }),
      ]);
      await insertUnitWeeks(tx, second, [aUnitWeek({ week, histogram: histogramOf([200]) })]);
      await makeSnapshot(tx, "corrected", "2025-12-31", [first, second]);
      expect(await readBandCounts(tx, "corrected", cuts, week)).toEqual([
        { unit: "NPS", week, counts: [0, 0, 0, 0, 0, 1] },
      ]);
    });
  });
});
