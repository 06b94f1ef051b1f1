import { beforeAll, expect, it } from "vitest";
import { readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import type { Database } from "@/db/client";
import { inScope } from "@/db/transaction";
import { localContext, type ServiceContext } from "@/server/services/context";
import { addUnitName } from "@/server/services/imports/add-unit-name";
import { commitImport } from "@/server/services/imports/commit-import";
import { previewImport } from "@/server/services/imports/preview-import";
import { putBackImport } from "@/server/services/imports/put-back-import";
import { rollBackImport } from "@/server/services/imports/roll-back-import";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { aFile, prisonsCsv } from "./support/a-file";

onBothLoaded("files that are taken back and put back", (open) => {
  let database: Database;
  let context: ServiceContext;
  const look = async (text: string) => {
    const previewed = await previewImport(context, aFile(text));
    if (previewed.state === "refused") throw new Error(previewed.issue.message);
    return previewed.preview;
  };
  const bring = async (text: string) => (await commitImport(context, aFile(text), await look(text))).batch;
  /** Which of the files are served, in winning order. */
  const served = (files: Readonly<Record<string, number>>) =>
    inScope(database, context.scope, async (tx) => {
      const current = (await readBaselines(tx)).find(({ name }) => name === "current");
      const batches = await readSnapshotBatches(tx, current?.snapshot ?? "");
      return batches
        .flatMap(({ batch }) => Object.keys(files).filter((name) => files[name] === batch))
        .join("");
    });

  beforeAll(async () => {
    database = await open();
    context = { ...localContext(database), now: () => "2027-03-01T09:00:00.000Z" };
  });

  it("show each time what was shown before them, and no file that was taken back earlier", async () => {
    const A = await bring(prisonsCsv(["Leeds", "2027-01-29", "1001"]));
    const B = await bring(prisonsCsv(["Leeds", "2027-02-26", "1011"]));
    const steps: string[] = [];
    const then = async (change: Promise<void>) => {
      await change;
      steps.push(await served({ A, B }));
    };
    expect(await served({ A, B })).toBe("AB");
    await then(rollBackImport(context, A));
    await then(putBackImport(context, B));
    await then(rollBackImport(context, B));
    await then(putBackImport(context, B));
    await then(putBackImport(context, A));
    await then(rollBackImport(context, A));
    expect(steps).toEqual(["", "B", "", "B", "BA", "B"]);
  });

  it("are not stored in part where a name was given to another unit since they were looked at", async () => {
    const text = "Unit,Date,Grade,Required (FTE)\nMoorland,2027-01-29,all,300\nLEI,2027-01-29,all,200";
    const looked = await look(text);
    expect(looked.facts).toBe(2);
    expect(await addUnitName(context, { name: "Moorland", unit: "N53DERS", from: "" })).toBe(true);
    await expect(commitImport(context, aFile(text), looked)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("are stored although what they change could not be made ready", async () => {
    const text = prisonsCsv(["Leeds", "2027-02-27", "1033"]);
    const beforeShown = () => Promise.reject(new Error("The database is gone."));
    const stored = await commitImport(context, aFile(text), await look(text), { beforeShown });
    expect(stored.committed).toBe(true);
    expect(await served({ C: stored.batch })).toBe("C");
  });
});
