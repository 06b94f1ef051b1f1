import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { verifyAuditChain } from "@/db/queries/audit";
import { inScope, rowsOf } from "@/db/transaction";
import { ScenarioFile } from "@/server/contracts/scenario";
import { localContext, type ServiceContext } from "@/server/services/context";
import { archiveScenario } from "@/server/services/scenarios/archive-scenario";
import { createScenario, type ScenarioHead } from "@/server/services/scenarios/create-scenario";
import { getScenario } from "@/server/services/scenarios/get-scenario";
import { listScenarios } from "@/server/services/scenarios/list-scenarios";
import { restoreVersion } from "@/server/services/scenarios/restore-version";
import { saveScenario } from "@/server/services/scenarios/save-scenario";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;

const plan = (title: string, percent = 10): ScenarioFile =>
  ScenarioFile.parse({
    schemaVersion: 1,
    title,
    baseline: "2026-03-31",
    months: 12,
    measures: [
      {
        ...{ type: "growth", id: "g", reason: "To see what growth does.", from: "2026-04-01" },
        ...{ of: "population", percentAYear: percent },
      },
    ],
  });

onBothLoaded("scenarios", (open) => {
  let database: Database;
  let context: ServiceContext;
  beforeAll(async () => {
    database = await open();
    context = localContext(database);
  }, loading);

  const numbers = async ({ scenario }: ScenarioHead) =>
    (await getScenario(context, scenario)).versions.map(({ number }) => number);

  it("open at a first version, on the snapshot that their baseline names", async () => {
    const head = await createScenario(context, plan("Growth"));
    const kept = await getScenario(context, head.scenario);
    expect(kept).toMatchObject({ isHead: true, file: plan("Growth") });
    expect(kept.version).toMatchObject({ number: 1, parent: null, title: "Growth", id: head.version });
    expect(await listScenarios(context)).toContainEqual(
      expect.objectContaining({ id: head.scenario, title: "Growth", asOf: "2026-03-31", archived: false }),
    );
  });

  it("keep every version, each knowing the one that it was made from", async () => {
    const first = await createScenario(context, plan("Versions"));
    const second = await saveScenario(context, first, plan("Versions", 5));
    const { version, isHead } = await getScenario(context, first.scenario, first.version);
    expect([version.number, isHead]).toEqual([1, false]);
    const newest = await getScenario(context, first.scenario);
    expect(newest.version).toMatchObject({ number: 2, parent: first.version, id: second.version });
  });

  it("make no version of a plan that is the same, however its file was written", async () => {
    const first = await createScenario(context, plan("Same"));
    const { title, ...rest } = plan("Same");
    const shuffled = ScenarioFile.parse({ ...rest, title });
    expect(await saveScenario(context, first, shuffled)).toEqual(first);
    expect(await numbers(first)).toEqual([1]);
  });

  it("overwrite nobody: of two who edit the same version the second is told who saved, and nothing is stored", async () => {
    const first = await createScenario(context, plan("Two editors"));
    await saveScenario(context, first, plan("Two editors", 3));
    await expect(saveScenario(context, first, plan("Two editors", 4))).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("Local user saved version 2") as string,
    });
    expect(await numbers(first)).toEqual([2, 1]);
  });

  it("overwrite nobody when two save at the same moment either", async () => {
    const first = await createScenario(context, plan("At once"));
    const saves = [5, 6, 7].map((percent) => saveScenario(context, first, plan("At once", percent)));
    const ended = await Promise.allSettled(saves);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const told = ended.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
    expect(told).toEqual([1, 2].map(() => expect.objectContaining({ code: "CONFLICT" }) as unknown));
    expect(await numbers(first)).toEqual([2, 1]);
  });

  it("go back to an earlier version by saving it anew, and keep what came after it", async () => {
    const first = await createScenario(context, plan("Undo"));
    const second = await saveScenario(context, first, plan("Undo", 20));
    await restoreVersion(context, second, first.version);
    const { file, versions } = await getScenario(context, first.scenario);
    expect(file).toEqual(plan("Undo"));
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(versions[0]?.hash).toBe(versions[2]?.hash);
  });

  it("branch from any version, with its parent kept, and leave the origin as it was", async () => {
    const first = await createScenario(context, plan("Origin"));
    await saveScenario(context, first, plan("Origin", 30));
    const branch = await createScenario(context, plan("Branch"), first.version);
    expect(branch.scenario).not.toBe(first.scenario);
    const { version } = await getScenario(context, branch.scenario);
    expect(version).toMatchObject({ number: 1, parent: first.version });
    expect(await numbers(first)).toEqual([2, 1]);
  });

  it("go into the archive and out of it, whole", async () => {
    const head = await createScenario(context, plan("Archive"));
    const isArchived = async () =>
      (await listScenarios(context)).find(({ id }) => id === head.scenario)?.archived;
    await archiveScenario(context, head.scenario, true);
    expect(await isArchived()).toBe(true);
    await archiveScenario(context, head.scenario, false);
    expect(await isArchived()).toBe(false);
    expect((await getScenario(context, head.scenario)).file).toEqual(plan("Archive"));
  });

  describe("that cannot be", () => {
    const nowhere = { scenario: "none", version: "none" };
    it("a baseline that is not held: says which are", async () => {
      const odd = { ...plan("Odd"), baseline: "2020-01-01" };
      await expect(createScenario(context, odd)).rejects.toMatchObject({
        ...{ code: "INVALID_INPUT", message: expect.stringContaining("2026-03-31 or 2023-03-31") as string },
      });
    });

    it("a scenario or version that is not held", async () => {
      const missing = { code: "NOT_FOUND" };
      await expect(getScenario(context, "none")).rejects.toMatchObject(missing);
      await expect(saveScenario(context, nowhere, plan("None"))).rejects.toMatchObject(missing);
      await expect(createScenario(context, plan("None"), "none")).rejects.toMatchObject(missing);
      await expect(archiveScenario(context, "none", true)).rejects.toMatchObject(missing);
      const head = await createScenario(context, plan("Other"));
      await expect(restoreVersion(context, head, "none")).rejects.toMatchObject(missing);
      await expect(getScenario(context, head.scenario, "none")).rejects.toMatchObject(missing);
    });
  });

  it("change nothing about who made them and when, whatever a statement says", async () => {
    const { scenario } = await createScenario(context, plan("Maker"));
    const update = inScope(database, context.scope, (tx) =>
      rowsOf(tx, sql`update scenario set at = now() - interval '1 day' where id = ${scenario}`),
    );
    await expect(update).rejects.toMatchObject({ code: "23000" });
  });

  it("leave a line in the audit for each thing that was done, in a whole chain", async () => {
    const head = await createScenario(context, plan("Audit"));
    const second = await saveScenario(context, head, plan("Audit", 1));
    await archiveScenario(context, head.scenario, true);
    const lines = await inScope(database, context.scope, (tx) =>
      rowsOf<{ action: string; after: { version?: string } | null }>(
        tx,
        sql`select action, after from audit where entity = ${head.scenario} order by id`,
      ),
    );
    expect(lines.map(({ action }) => action)).toEqual([
      ...["scenario.created", "scenario.saved", "scenario.archived"],
    ]);
    expect(lines[1]?.after?.version).toBe(second.version);
    expect(await inScope(database, context.scope, verifyAuditChain)).toBeNull();
  });
});
