import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { measureTypes } from "@/server/engine/plan-vocabulary";
import { localContext, type ServiceContext } from "@/server/services/context";
import { getWorkspace } from "@/server/services/plans/get-workspace";
import { savePlan } from "@/server/services/plans/save-plan";
import { getScenario } from "@/server/services/scenarios/get-scenario";
import type { SavedPlan } from "@/server/contracts/workspace";
import { onBothLoaded } from "@/tests/support/loaded-database";

const asIs = { version: null, onto: null, fields: [], branch: false, step: null } as const;
const example = { ...asIs, plan: "march-2023-release" };
const look = { fields: [], month: null, look: false } as const;

onBothLoaded("the form of a plan", (open) => {
  let database: Database;
  let context: ServiceContext;
  beforeAll(async () => {
    database = await open();
    context = localContext(database);
  }, 240_000);

  const planOf = (saved: SavedPlan) => {
    if (!saved.saved) throw new Error(`Not saved: ${JSON.stringify(saved.changed)}`);
    return saved.plan;
  };

  it("of an example is kept as a copy, with what was typed", async () => {
    const plan = planOf(await savePlan(context, { ...example, fields: [["measures.0.percent", "10"]] }));
    const { file, version } = await getScenario(context, plan);
    expect(file.title).toBe("March 2023: 5% of headquarters to the front line (copy)");
    expect(file.measures[0]).toMatchObject({ percent: 10 });
    expect(version).toMatchObject({ number: 1, parent: null });
  });

  it("of a scenario is its next version; posted again as it stands it is none", async () => {
    const plan = planOf(await savePlan(context, example));
    await savePlan(context, { ...asIs, plan, fields: [["months", "24"]] });
    await savePlan(context, { ...asIs, plan, fields: [["months", "24"]] });
    const { versions, file } = await getScenario(context, plan);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(file.months).toBe(24);
  });

  it("is not stored where a field cannot be read, and gives back what was typed", async () => {
    const plan = planOf(await savePlan(context, example));
    const fields = [
      ["measures.0.percent", "a few"],
      ["months", "24"],
    ] as const;
    expect(await savePlan(context, { ...asIs, plan, fields })).toEqual({
      saved: false,
      changed: [
        ["months", "24"],
        ["measures.0.percent", "a few"],
      ],
    });
    expect((await getScenario(context, plan)).versions).toHaveLength(1);
  });

  it("is stored where it can be read and not run: nothing is lost, and the page says what to do", async () => {
    const plan = planOf(await savePlan(context, example));
    await savePlan(context, { ...asIs, plan, fields: [["measures.0.percent", "130"]] });
    const { preview } = await getWorkspace(context, { ...look, plan, version: null });
    expect(preview.outcome).toBeNull();
    expect(preview.problems).toContainEqual({
      field: "measures.0.percent",
      where: "Headquarters release: Release",
      sentence: "130% is outside 0% to 100%. Give a number in that range.",
      refused: true,
    });
  });

  it("never goes over what somebody else saved meanwhile, and shows what that was", async () => {
    const plan = planOf(await savePlan(context, example));
    const opened = (await getScenario(context, plan)).version.id;
    await savePlan(context, { ...asIs, plan, fields: [["months", "24"]] });
    const mine = {
      ...asIs,
      plan,
      version: opened,
      onto: opened,
      fields: [["measures.0.percent", "4"]] as const,
    };
    expect(await savePlan(context, mine)).toEqual({ saved: false, changed: [["measures.0.percent", "4"]] });

    const view = await getWorkspace(context, { ...look, plan, version: opened, fields: mine.fields });
    expect(view.state).toBe("overtaken");
    expect(view.overtakenBy?.sentence).toBe(
      "Local user saved version 2 while you were changing version 1. Nothing of either is lost.",
    );
    expect(view.overtakenBy?.changes).toEqual([
      { where: "Months to look ahead", before: "18 months", after: "24 months" },
    ]);

    const branch = planOf(await savePlan(context, { ...mine, branch: true }));
    expect((await getScenario(context, branch)).version.parent).toBe(opened);
    planOf(await savePlan(context, { ...mine, onto: view.newest }));
    const { file, versions } = await getScenario(context, plan);
    expect(versions).toHaveLength(3);
    expect(file).toMatchObject({ months: 18, measures: [{ percent: 4 }] });
  });

  describe("adds a measure that runs as it stands", () => {
    it.each(measureTypes)("%s", async (type) => {
      const plan = planOf(
        await savePlan(context, { ...example, plan: "release-checks-2025", step: { do: "add", type } }),
      );
      const { preview, form } = await getWorkspace(context, { ...look, plan, version: null });
      expect(preview.problems.filter(({ refused }) => refused)).toEqual([]);
      expect(preview.outcome).not.toBeNull();
      expect(form.measures).toHaveLength(3);
    });
  });

  it("moves and takes out measures together with what was typed", async () => {
    const plan = planOf(
      await savePlan(context, { ...asIs, plan: "release-checks-2025", step: { do: "down", index: 0 } }),
    );
    const ids = async () => (await getScenario(context, plan)).file.measures.map(({ id }) => id);
    expect(await ids()).toEqual(["second-check", "governor"]);
    await savePlan(context, { ...asIs, plan, fields: [["months", "6"]], step: { do: "remove", index: 1 } });
    expect(await ids()).toEqual(["second-check"]);
    expect((await getScenario(context, plan)).file.months).toBe(6);
  });
});
