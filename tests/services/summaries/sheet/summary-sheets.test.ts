import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { PositionCell } from "@/server/contracts/overview";
import { OverviewInput } from "@/server/contracts/overview";
import {
  PlanSummaryInput,
  PositionSummaryInput,
  RegionSummaryInput,
  type SheetView,
} from "@/server/contracts/summary";
import { localContext } from "@/server/services/context";
import { getOverview } from "@/server/services/overview/get-overview";
import { getWorkspace } from "@/server/services/plans/get-workspace";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { getSummaries } from "@/server/services/summaries/get-summaries";
import { getPlanSummary } from "@/server/services/summaries/sheet/get-plan-summary";
import { getPositionSummary } from "@/server/services/summaries/sheet/get-position-summary";
import { getRegionSummary } from "@/server/services/summaries/sheet/get-region-summary";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const positions = ["2026-03-31", "2023-03-31"];
const plain = (sheet: SheetView) =>
  sheet.headline.map((one) => one.map((part) => (typeof part === "string" ? part : part.strong)).join(""));
const wordsOf = (cell: PositionCell) =>
  [cell.value, ...cell.lines.map(({ before, value, after }) => before + value + after)].join("; ");

onBothLoaded("summaries on one side of A4", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const position = (state: Partial<PositionSummaryInput> = {}) =>
    getPositionSummary(context(), PositionSummaryInput.parse(state));
  const region = (code: string, at = "") =>
    getRegionSummary(context(), RegionSummaryInput.parse({ code, at }));
  const plan = (slug: string) => getPlanSummary(context(), PlanSummaryInput.parse({ plan: slug }));

  beforeAll(async () => {
    database = await open();
  }, loading);

  it.each(positions)("the position says the numbers of the overview: %s", async (at) => {
    const sheet = await position({ at });
    const overview = await getOverview(context(), OverviewInput.parse({ at }));
    expect(plain(sheet)[0]).toBe(
      overview.headline[0]?.map((part) => (typeof part === "string" ? part : part.strong)).join(""),
    );
    const [prison, probation] = ["prison", "probation"].map((name) =>
      overview.services.find(({ service }) => service === name),
    );
    for (const [index, service] of [prison, probation].entries()) {
      const number = sheet.numbers[index];
      expect(number?.value).toBe(service?.shortfall.value);
      expect(number?.words).toContain(`${service?.staff.value} in post of`);
      const required = service?.staff.lines[0]?.value;
      expect(number?.words).toContain(`in post of ${required} required`);
    }
    const third = sheet.numbers[2];
    expect([wordsOf(probation!.workload), wordsOf(probation!.over)].join()).toContain(
      third?.value.split(" of ")[0],
    );
  });

  it("the distance to the line is that of the published totals: 21,351.5 of 23,152.7 and 5,636 of 7,115", async () => {
    // In post less 0.7 of required: 21,351.5 - 16,206.9 = 5,144.6 and 5,636 - 4,980.5 = 655.5.
    const [change] = (await position({ at: "2026-03-31" })).parts;
    expect(change?.lines[0]).toContain("5,145 FTE fewer prison officers");
    expect(change?.lines[1]).toContain("656 FTE fewer probation officers");
    // 100 / 0.7.
    expect(change?.lines[2]).toContain("143% of a full load");
  });

  it.each(positions)(
    "every region and group has one, with the shortfall that the overview draws: %s",
    async (at) => {
      const { shortfall } = await getOverview(context(), OverviewInput.parse({ at }));
      const { lists } = await getSummaries(context(), { at, against: "" });
      const listed = lists
        .filter(({ key }) => key === "probation" || key === "prison")
        .flatMap(({ rows }) => rows);
      expect(listed).toHaveLength(23);
      for (const { href } of listed) {
        const code = href.split("?")[0]?.split("/").at(-1) ?? "";
        const sheet = await region(code, at);
        expect(sheet.caveats.length).toBeLessThanOrEqual(3);
        expect(sheet.charts.length).toBeLessThanOrEqual(2);
        const drawn = shortfall.table.rows.find(
          ([name, service]) =>
            sheet.title === `${name} (${service === "Probation" ? "probation region" : "prison group"})`,
        );
        if (drawn) expect(sheet.numbers[0]?.value).toBe(drawn[5]);
        else expect(sheet.numbers[0]?.value).toBe("[x]");
      }
    },
  );

  it("a group without published officers says so and draws nothing", async () => {
    const sheet = await region("G-CONTRACTED");
    expect(plain(sheet)[0]).toContain("no officers are published");
    expect(sheet.charts).toEqual([]);
    expect(sheet.numbers.map(({ value }) => value)).toEqual(["[x]", "[x]", "[x]"]);
  });

  it("a region of probation says that all of it is modelled and not for publication", async () => {
    const sheet = await region("R-LONDON");
    expect(sheet.warning).toBe("Modelled: not for publication");
    expect(sheet.caveats[0]).toContain("modelled");
    expect(sheet.charts.every(({ markup }) => markup.includes("url(#hatch)"))).toBe(true);
  });

  describe.each(examplePlans().map(({ slug }) => slug))("the plan %s", (slug) => {
    it("says the figures of its own page", async () => {
      const sheet = await plan(slug);
      const { preview } = await getWorkspace(context(), {
        ...{ plan: slug, version: null, month: null, fields: [], look: false },
      });
      const figures = preview.outcome?.figures ?? [];
      expect(sheet.numbers).toHaveLength(3);
      for (const { before, value, words } of sheet.numbers) {
        const own = figures.find(({ label }) => words.startsWith(`${label}:`));
        expect([own?.before, own?.after]).toEqual([before, value]);
      }
      expect(sheet.charts.length).toBeGreaterThan(0);
      expect(sheet.charts.length).toBeLessThanOrEqual(2);
    });
  });

  it("a plan that releases nobody says so, and what a release costs is said of one that does", async () => {
    const words = (sheet: SheetView) => sheet.parts.flatMap(({ lines }) => lines).join(" ");
    expect(words(await plan("early-release-2024"))).toContain("releases nobody from headquarters");
    const release = words(await plan("march-2023-release"));
    expect(release).toContain("90 of 90 people placed");
    expect(release).toContain("Headquarters and area services lose 83.7 FTE");
  });

  it("carries its marking to the charts that it leads to, in whatever letters it was asked for", async () => {
    const sheet = await position({ marking: "official-sensitive" as "OFFICIAL-SENSITIVE" });
    expect(sheet.marking).toBe("OFFICIAL-SENSITIVE");
    expect(sheet.charts.every(({ href }) => href?.includes("marking=OFFICIAL-SENSITIVE"))).toBe(true);
    expect((await position({ marking: "secret" as "OFFICIAL" })).marking).toBeNull();
  });

  it("says data, register, model, assurance and how it is cited", async () => {
    for (const sheet of [await position(), await region("R-WALES"), await plan("release-checks-2025")]) {
      const foot = sheet.foot.join(" ");
      for (const part of [
        "Sources:",
        "Model 1.0, data and register ",
        "Contact:",
        "Cite as: Plimsoll",
        "Not assured.",
      ])
        expect(foot).toContain(part);
      expect(sheet.status).toContain("Not assured");
    }
  });

  it("a region or plan that there is not is answered with those that there are", async () => {
    await expect(region("R-NOWHERE")).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("R-LONDON") as string,
    });
    await expect(plan("none")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("the list of what can be had names every example plan and every chart, and says what is modelled", async () => {
    const { lists, charts } = await getSummaries(context(), { at: "", against: "" });
    const plans = lists.find(({ key }) => key === "plans")?.rows ?? [];
    expect(plans.map(({ label }) => label)).toEqual(examplePlans().map(({ file }) => file.title));
    expect(new Set(plans.map(({ basis }) => basis))).toEqual(new Set(["Modelled: not for publication"]));
    expect(charts.find(({ label }) => label === "Releases in error")?.basis).toBe("Measured");
  });
});
