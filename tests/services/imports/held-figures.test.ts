import { beforeAll, expect, it } from "vitest";
import { localContext, type ServiceContext } from "@/server/services/context";
import { commitImport } from "@/server/services/imports/commit-import";
import { previewImport } from "@/server/services/imports/preview-import";
import { loadPosition } from "@/server/services/positions/load-position";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { aFile } from "./support/a-file";

const head =
  "Week,Officer,Unit,Grade,Contracted hours (a week),Reduction hours (a week),Community cases,Licence cases,Custody cases,Points,Available points";
/** Camden and Islington. */
const camden = "LDNNCAI";

onBothLoaded("weeks of officers beside what is held", (open) => {
  let context: ServiceContext;
  const preview = async (week: string, points: number) => {
    const file = aFile(`${head}\n${week},N1,${camden},PO,37,0,10,5,3,${points},2000\n`, "weeks.csv");
    const previewed = await previewImport(context, file);
    if (previewed.state === "refused") throw new Error(previewed.issue.message);
    return { file, preview: previewed.preview };
  };

  beforeAll(async () => {
    process.env.PLIMSOLL_PSEUDONYM_KEY = "a key of this test alone, of no other use";
    context = { ...localContext(await open()), now: () => "2026-11-22T09:00:00.000Z" };
  });

  it("are compared by the mean of each unit and grade: with the same week where it is held, else with the one before", async () => {
    const { snapshot } = await loadPosition(context, "");
    const held = snapshot.latestWeeks.find(({ unit, grade }) => unit === camden && grade === "po");
    const mean = held ? Math.round((1000 * held.points) / held.availablePoints) / 10 : 0;
    expect(mean).toBeGreaterThan(50);
    const replaced = (await preview("2026-03-30", 2500)).preview.comparison.changes;
    expect(replaced).toMatchObject([
      {
        ...{ kind: "replaced", fact: { unit: camden, measure: "workload-percent" } },
        before: { asOf: "2026-03-30", quality: "D", source: "plimsoll-model", quantity: { value: mean } },
      },
    ]);
    expect(replaced[0]?.difference).toBeCloseTo(125 - mean, 6);
    const later = (await preview("2026-04-06", 2500)).preview.comparison.changes;
    expect(later).toMatchObject([{ kind: "changed", before: { asOf: "2026-03-30" } }]);
  });

  it("are warned of where the mean is unlike its past, and are no change once they are stored", async () => {
    const { file, preview: looked } = await preview("2026-03-30", 6000);
    expect(looked.problems.issues.map(({ rule }) => rule)).toContain("change-large");
    expect(looked.facts).toBe(0);
    await commitImport(context, file, looked);
    const again = (await preview("2026-03-30", 6000)).preview.comparison;
    expect([again.changes, again.same]).toEqual([[], 1]);
  });
});
