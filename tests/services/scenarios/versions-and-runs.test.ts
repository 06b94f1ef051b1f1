import { beforeAll, describe, expect, it } from "vitest";
import { insertRun, readRun } from "@/db/queries/runs";
import { verifyAuditChain } from "@/db/queries/audit";
import { inScope } from "@/db/transaction";
import { RunInput } from "@/server/contracts/run";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { localContext, type ServiceContext } from "@/server/services/context";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { archiveScenario } from "@/server/services/scenarios/archive-scenario";
import { checkRun, type SealedRun } from "@/server/services/scenarios/check-run";
import { copyPlan } from "@/server/services/scenarios/copy-plan";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { getRun } from "@/server/services/scenarios/get-run";
import { getRunFile } from "@/server/services/scenarios/get-run-file";
import { getVersions } from "@/server/services/scenarios/get-versions";
import type { PlanResult } from "@/server/services/scenarios/plan-result";
import { restoreVersion } from "@/server/services/scenarios/restore-version";
import { saveScenario } from "@/server/services/scenarios/save-scenario";
import { sealRun } from "@/server/services/scenarios/seal-run";
import { simulateFile } from "@/server/services/scenarios/simulate-file";
import { textHash } from "@/server/services/scenarios/text-hash";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const set = embeddedSet(readEmbeddedFiles());
const release = examplePlans()[0]!.file;

function withPercent(percent: number): ScenarioFile {
  const file = structuredClone(release);
  Object.assign(file.measures[0]!, { percent });
  return file;
}

/** What the command line prints for the same file. */
function simulated(file: ScenarioFile): string {
  const ran = simulateFile(JSON.stringify(file), set);
  if (!ran.ok) throw new Error(ran.problems.join(" "));
  return JSON.stringify(ran.result);
}

onBothLoaded("versions and sealed runs", (open) => {
  let context: ServiceContext;
  beforeAll(async () => {
    context = { ...localContext(await open()), now: () => "2026-11-22T14:02:31.000Z" };
  }, loading);

  const run = (id: string, check = "") => getRun(context, RunInput.parse({ run: id, check }));

  describe("the versions of a scenario", () => {
    it("are told newest first, each with what it was made from and what it changed, in words", async () => {
      const first = await createScenario(context, release);
      await saveScenario(context, first, withPercent(10));
      const { versions, head } = await getVersions(context, first.scenario);
      expect(versions.map(({ number, isHead }) => [number, isHead])).toEqual([
        [2, true],
        [1, false],
      ]);
      expect(head).toBe(versions[0]?.id);
      expect(versions[0]).toMatchObject({
        ...{ saved: "22 November 2026, 14:02 UTC", by: "Local user", same: null },
        origin: { words: "version 1", href: `/scenarios/${first.scenario}?version=${first.version}` },
        changes: [{ where: "Measure 1, Headquarters release: Release", before: "5%", after: "10%" }],
      });
      expect(versions[1]).toMatchObject({ origin: null, changes: null });
    });

    it("of a branch say which version of which scenario they come from", async () => {
      const first = await createScenario(context, release);
      const branch = await copyPlan(context, first.scenario, null);
      const { versions, title } = await getVersions(context, branch.scenario);
      expect(title).toBe(`${release.title} (branch)`);
      expect(versions[0]?.origin).toEqual({
        words: `version 1 of ${release.title}, as a branch`,
        href: `/scenarios/${first.scenario}?version=${first.version}`,
      });
      expect(versions[0]?.changes).toEqual([
        { where: "Title", before: release.title, after: `${release.title} (branch)` },
      ]);
    });

    it("that went back say which version they are the same plan as", async () => {
      const first = await createScenario(context, release);
      const second = await saveScenario(context, first, withPercent(10));
      await restoreVersion(context, second, first.version);
      const { versions } = await getVersions(context, first.scenario);
      expect(versions.map(({ same }) => same)).toEqual(["The same plan as version 1.", null, null]);
    });

    it("say whether their scenario is in the archive; an example has none", async () => {
      const { scenario } = await createScenario(context, release);
      expect((await getVersions(context, scenario)).archived).toBe(false);
      await archiveScenario(context, scenario, true);
      expect((await getVersions(context, scenario)).archived).toBe(true);
      await expect(getVersions(context, "march-2023-release")).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  describe("a sealed run", () => {
    it("gives what the command line prints for the same file, to the byte, and says so of itself", async () => {
      const head = await createScenario(context, release);
      const id = await sealRun(context, head.scenario, null);
      const { body, name } = await getRunFile(context, { run: id, part: "result" });
      expect(body).toBe(simulated(release));
      expect(name).toMatch(/^sealed-run-[0-9a-f]{12}-result\.json$/);
      const view = await run(id);
      expect(view.facts.find(({ label }) => label === "Result, SHA-256")?.value).toBe(textHash(body));
      expect(view).toMatchObject({
        title: release.title,
        by: "Local user",
        version: { number: 1 },
        check: null,
      });
    });

    it("gives the same digits when it is run again, with the plan's own values in its registers", async () => {
      const overrides = [{ key: "error-risk.theta", value: 0.3, author: "A", reason: "To see." }];
      const head = await createScenario(context, { ...release, overrides });
      const id = await sealRun(context, head.scenario, null);
      expect((await run(id, "1")).check).toMatchObject({ same: true, differences: [] });
      expect((await getRunFile(context, { run: id, part: "result" })).body).toBe(
        simulated({ ...release, overrides }),
      );
    });

    it("of the same version from the same inputs is one run; another version has its own", async () => {
      const first = await createScenario(context, release);
      const id = await sealRun(context, first.scenario, null);
      expect(await sealRun(context, first.scenario, first.version)).toBe(id);
      await saveScenario(context, first, withPercent(10));
      const other = await sealRun(context, first.scenario, null);
      expect(other).not.toBe(id);
      const { runs } = await getVersions(context, first.scenario);
      expect(runs.map(({ version }) => version).sort()).toEqual([1, 2]);
      expect(runs.map((row) => row.id).sort()).toEqual([id, other].sort());
    });

    it("sealed twice at one moment is one run", async () => {
      const head = await createScenario(context, release);
      const ids = await Promise.all([1, 2, 3].map(() => sealRun(context, head.scenario, null)));
      expect(new Set(ids).size).toBe(1);
    });

    it("is not made of a plan that cannot run: the sentence of the field says why", async () => {
      const head = await createScenario(context, withPercent(130));
      await expect(sealRun(context, head.scenario, null)).rejects.toMatchObject({
        code: "INVALID_INPUT",
        message: expect.stringContaining("0% to 100%") as string,
      });
    });

    it("tells figures of both services, at the month of most effect and the last", async () => {
      const head = await createScenario(context, release);
      const { services } = await run(await sealRun(context, head.scenario, null));
      expect(services.map(({ service }) => service)).toEqual(["Prisons", "Probation"]);
      expect(services[0]?.months[1]).toBe("30 September 2024, the last month");
      const after = services[1]?.rows.find(({ label }) => label === "Shortfall after cover")?.values[0];
      expect(Number.parseFloat(after!.after)).toBeLessThan(Number.parseFloat(after!.before));
    });

    it("is kept only with hashes that fit its texts, and is chained in the audit", async () => {
      const head = await createScenario(context, release);
      const id = await sealRun(context, head.scenario, null);
      const kept = (await inScope(context.database, context.scope, (tx) => readRun(tx, id)))!;
      const forged = { ...kept, id: "forged", inputs: `${kept.inputs} ` };
      await expect(
        inScope(context.database, context.scope, (tx) => insertRun(tx, forged)),
      ).rejects.toMatchObject({ code: "23514" });
      expect(await inScope(context.database, context.scope, verifyAuditChain)).toBeNull();
    });

    it("that is not held is not found", async () => {
      await expect(run("nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(getRunFile(context, { run: "nobody", part: "inputs" })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    });

    it("says which digits another engine would give otherwise, where and how many, and by which it was sealed", async () => {
      const head = await createScenario(context, release);
      const id = await sealRun(context, head.scenario, null);
      const kept = (await inScope(context.database, context.scope, (tx) => readRun(tx, id)))!;
      const result = JSON.parse(kept.result) as PlanResult & {
        services: { plan: { workPercent: number[] } }[];
      };
      result.services[1]!.plan.workPercent[3] = 1;
      result.services[1]!.plan.workPercent[4] = 2;
      const check = checkRun(sealedBy("0.9", kept.inputs, { ...result, engineVersion: "0.9" }));
      expect(check.same).toBe(false);
      expect(check.words).toContain("sealed by model 0.9 and run again by model 1.0. 2 values differ.");
      expect(check.differences[0]).toMatchObject({
        where: "Probation, with the plan, workPercent, 30 June 2023",
        sealed: "1",
      });
    });

    it("of an older engine that gives the same digits is the same", async () => {
      const head = await createScenario(context, release);
      const id = await sealRun(context, head.scenario, null);
      const kept = (await inScope(context.database, context.scope, (tx) => readRun(tx, id)))!;
      const result = { ...(JSON.parse(kept.result) as PlanResult), engineVersion: "0.9" };
      expect(checkRun(sealedBy("0.9", kept.inputs, result)).same).toBe(true);
    });

    it("whose texts no longer fit their hashes is not run at all", () => {
      const check = checkRun({ ...sealedBy("1.0", "{}", {}), inputHash: "other" });
      expect(check.words).toContain("changed after it was sealed");
    });

    it("whose inputs have another form is not run, and says by which model it was sealed", () => {
      expect(checkRun(sealedBy("7.0", '{"form":9}', {})).words).toContain(
        "sealed by model 7.0 in another form",
      );
    });
  });
});

function sealedBy(engineVersion: string, inputs: string, document: object): SealedRun {
  const result = JSON.stringify(document);
  return { engineVersion, inputs, inputHash: textHash(inputs), result, resultHash: textHash(result) };
}
