import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { OverviewInput } from "@/server/contracts/overview";
import { PlanSummaryInput } from "@/server/contracts/summary";
import { ChangesInput } from "@/server/contracts/summary-changes";
import { localContext } from "@/server/services/context";
import { getOverview } from "@/server/services/overview/get-overview";
import { loadPosition } from "@/server/services/positions/load-position";
import { copyPlan } from "@/server/services/scenarios/copy-plan";
import { getRun } from "@/server/services/scenarios/get-run";
import { sealRun } from "@/server/services/scenarios/seal-run";
import { getChanges } from "@/server/services/summaries/changes/get-changes";
import { restated } from "@/server/services/summaries/changes/restated";
import { getPlanSummary } from "@/server/services/summaries/sheet/get-plan-summary";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;

onBothLoaded("what changed", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const asked = (state: Partial<ChangesInput> = {}) => getChanges(context(), ChangesInput.parse(state));

  beforeAll(async () => {
    database = await open();
  }, loading);

  it("prints from and to as the overview of each position does, with its change", async () => {
    const { tables } = await asked({ from: "2023-03-31", to: "2026-03-31" });
    const now = await getOverview(
      context(),
      OverviewInput.parse({ at: "2026-03-31", against: "2023-03-31" }),
    );
    const before = await getOverview(context(), OverviewInput.parse({ at: "2023-03-31" }));
    expect(tables.map(({ heading }) => heading)).toEqual(now.services.map(({ label }) => label));
    for (const [index, { rows }] of tables.entries()) {
      const cells = (services: typeof now.services) => {
        const { staff, shortfall, workload, over } = services[index]!;
        return {
          "In post, FTE": staff,
          Shortfall: shortfall,
          "Mean workload": workload,
          "Units over the workload line": over,
        };
      };
      const [later, earlier] = [cells(now.services), cells(before.services)];
      for (const { measure, before: from, now: to, change } of rows) {
        const key = measure as keyof typeof later;
        expect(to.split(" of ")[0]).toBe(later[key].value);
        expect(from.split(" of ")[0]).toBe(earlier[key].value);
        expect(change).toEqual(later[key].change);
      }
    }
    expect(tables[0]?.rows).toHaveLength(4);
  });

  it("goes from the earlier to the later whichever way round it is asked for, and by itself", async () => {
    const title = "What changed from 31 March 2023 to 31 March 2026";
    expect((await asked()).title).toBe(title);
    expect((await asked({ from: "2026-03-31", to: "2023-03-31" })).title).toBe(title);
    expect((await asked({ from: "never", to: "2023-03-31" })).title).toBe(title);
  });

  it("has nothing to say of one position against itself, and still sets published beside ours", async () => {
    const view = await asked({ from: "2026-03-31", to: "2026-03-31" });
    expect([view.nothing === null, view.tables.length, view.published.length > 0]).toEqual([false, 0, true]);
  });

  it("sets published against ours: 21,351.5 and 21,102.4 of 23,152.7 and 22,736.7, and says of how many prisons", async () => {
    const { published } = await asked();
    const row = (measure: string) => published.find((each) => each.measure === measure);
    // Published by HMPPS at 31 March 2026; the 103 prisons with figures; differences by hand.
    expect(row("Prison officers, bands 3 to 5: in post")).toMatchObject({
      ...{ published: "21,351.5", ours: "21,102.4", difference: "−249.1 FTE" },
    });
    expect(row("Prison officers, bands 3 to 5: required")).toMatchObject({
      ...{ published: "23,152.7", ours: "22,736.7", difference: "−416.0 FTE" },
    });
    expect(row("Prison officers, bands 3 to 5: in post")?.why).toContain("103 prisons");
    // National Audit Office, March 2025: our units are made to sum to it.
    expect(row("Probation officers: in post")).toMatchObject({ published: "5,636.0", difference: "0.0 FTE" });
    expect(row("Releases in error by prisons, 2024-25")).toMatchObject({ published: "233", ours: "233" });
    for (const each of published) expect(JSON.stringify(each)).not.toContain("NaN");
  });

  it("says which values of the registers differ, and that the model does not", async () => {
    const { reasons } = await asked();
    expect(reasons.map(({ label }) => label)).toEqual(["Data", "Assumptions", "Model"]);
    expect(reasons[1]?.words).toContain("values of the registers differ");
    expect(reasons[2]?.words).toContain("none of the change is the model’s");
  });

  it("works a position out anew with other assumptions, and gives the same one for the same", async () => {
    const [before, now] = await Promise.all(
      ["2023-03-31", "2026-03-31"].map((name) => loadPosition(context(), name)),
    );
    expect(restated(now!, now!.parameters)).toBe(now);
    const other = restated(before!, now!.parameters);
    expect(other.snapshot).toBe(before!.snapshot);
    expect(other.parameters.hash).toBe(now!.parameters.hash);
  });

  it("offers lines to take made from the same numbers", async () => {
    const { lines } = await asked();
    expect(lines).toContain("Prisons are 7.8% short of prison officers at 31 March 2026");
    expect(lines).toContain("21,352 FTE in post of 23,153 required. At 31 March 2023 it was 5.2%.");
    expect(lines).toContain("not for publication");
  });

  describe("of a sealed run", () => {
    it("nothing moved where data, registers and model are those of the seal; its figures are those of its page", async () => {
      const { scenario } = await copyPlan(context(), "march-2023-release", null);
      const run = await sealRun(context(), scenario, null);
      const view = await asked({ run, marking: "OFFICIAL" });
      expect(view.marking).toBe("OFFICIAL");
      expect(view.headline).toEqual([[expect.stringContaining("Nothing moved") as string]]);
      const page = await getRun(context(), { run, check: "" });
      expect(page.changesHref).toBe(`/summaries/changes?run=${run}`);
      const summary = await getPlanSummary(context(), PlanSummaryInput.parse({ plan: scenario }));
      expect(summary.ways.changesHref).toBe(page.changesHref);
      for (const [place, { rows }] of view.tables.entries()) {
        for (const { measure, before, now, change } of rows) {
          const own = page.services[place]?.rows.find(({ label }) => measure.startsWith(`${label}, with`));
          expect([before, now]).toEqual([own?.values.at(-1)?.after, own?.values.at(-1)?.after]);
          expect(change.verdict).toBe("same");
        }
      }
      expect(view.reasons[0]?.words).toContain("are those that it was sealed with");
    });

    it("that is not held is not found", async () => {
      await expect(asked({ run: "00000000-0000-4000-8000-000000000000" })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    });
  });
});
