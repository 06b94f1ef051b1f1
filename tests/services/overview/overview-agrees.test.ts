import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { ExplainView } from "@/server/contracts/explain";
import type { OverviewView, PositionCell } from "@/server/contracts/overview";
import { UnitsInput } from "@/server/contracts/units";
import { localContext } from "@/server/services/context";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { exportOverview } from "@/server/services/overview/export-overview";
import { getOverview } from "@/server/services/overview/get-overview";
import { getUnit } from "@/server/services/unit/get-unit";
import { getUnits } from "@/server/services/units/get-units";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { areSame, shownNumber } from "@/tests/e2e/support/shown-number";
import { csvRows } from "./support/csv-rows";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
const dates = [march2023, march2026] as const;

onBothLoaded("the numbers of the overview", (open) => {
  let database: Database;
  let now: OverviewView;
  let then: OverviewView;
  const context = () => localContext(database);
  const viewAt = (at: string) => (at === march2023 ? then : now);

  beforeAll(async () => {
    database = await open();
    now = await getOverview(context(), { at: march2026, against: "" });
    then = await getOverview(context(), { at: march2023, against: "" });
  }, loading);

  const explained = (href: string): Promise<ExplainView> => {
    const [, , pin = "", unit = "", quantity = ""] = href.split("/");
    return getExplanation(context(), { pin, unit: decodeURIComponent(unit), quantity });
  };
  const file = async (table: Parameters<typeof exportOverview>[2], at: string = march2026) =>
    csvRows((await exportOverview(context(), { at, against: "" }, table)).body);

  describe("every number", () => {
    it.each(dates)("%s: opens to a working that ends in it", async (at) => {
      const numbers = viewAt(at).services.flatMap((row) => cells(row).flatMap(numbersOf));
      expect(numbers.length).toBeGreaterThanOrEqual(at === march2026 ? 17 : 16);
      for (const { value, href } of numbers) {
        const { value: answer, steps, quality } = await explained(href);
        const [shown, ends] = [shownNumber(value), shownNumber(answer)];
        expect(shown && ends && areSame(shown, ends), `${value} at ${href} is ${answer}`).toBe(true);
        expect(steps[0]?.value).toContain(answer);
        expect(quality).toMatch(/^Data quality [A-D]/);
      }
    });

    it.each(dates)("%s: stands with the same value in the file", async (at) => {
      const rows = await file("position", at);
      expect(rows.length).toBeGreaterThan(25);
      for (const row of bigFigures(viewAt(at))) {
        const found = rows.find((line) => line.Service === row.label && line.Measure === row.measure);
        const [shown, filed] = [shownNumber(row.value), shownNumber(found?.Value ?? "")];
        expect(shown && filed && areSame(shown, filed), `${row.label} ${row.measure}`).toBe(true);
        expect(found).toMatchObject({ "Position at": at });
        expect(found?.Source).not.toBe("");
      }
    });
  });

  describe("the shortfall by region and group", () => {
    it.each(dates)("%s: is the same in bar, table, file and working", async (at) => {
      const { shortfall, explainHref } = viewAt(at);
      const filed = await file("shortfall", at);
      const drawn = bars(viewAt(at)).flatMap((group) => group.bars);
      expect(shortfall.table.rows.map(([name]) => name)).toEqual(drawn.map(({ label }) => label));
      expect(drawn).toHaveLength(22);
      for (const [place, bar] of drawn.entries()) {
        const row = shortfall.table.rows[place] ?? [];
        const line = filed.find((each) => each["Group or region"] === row[0] && each.Service === row[1]);
        const answer = await explained(`${explainHref}${line?.Code}/shortfall-percent`);
        expect(row[5]).toBe(answer.value);
        expect(Number(line?.["Shortfall, %"])).toBeCloseTo(bar.value, 0);
        expect(shownNumber(answer.value)?.value).toBeCloseTo(Number(line?.["Shortfall, %"]), 6);
        expect(bar.strong).toBe(bar.value > 30);
        const points = await explained(`${explainHref}${line?.Code}/points-to-line`);
        expect(row[6]).toBe(`${points.value.replace("−", "")} ${bar.value > 30 ? "past" : "inside"}`);
      }
    });

    it("2023: London 45%, South Central and East of England past the line; the title counts them", () => {
      expect(then.shortfall.title).toBe(
        "Three probation regions are past the 30% line; no prison group is half way there",
      );
      // Model, section 9: London 45% and Greater Manchester and Wales 17% in March 2023.
      const texts = new Map(bars(then)[0]?.bars.map(({ label, text }) => [label, text]));
      expect([texts.get("London"), texts.get("Wales"), texts.get("Greater Manchester")]).toEqual([
        ...["45%", "17%", "17%"],
      ]);
    });

    it("says which groups are not shown and why: contracted prisons publish no officers", () => {
      expect(now.shortfall.notes.at(-1)).toContain("Contracted prisons. No officers are published");
    });

    it("London's regional sum is made of 18 delivery units, each with a way to its own working", async () => {
      const { steps } = await explained(`${now.explainHref}R-LONDON/required-fte`);
      expect(steps[0]?.inputs).toHaveLength(18);
      for (const { href = "", value } of steps[0]?.inputs.slice(0, 3) ?? [])
        expect((await explained(href)).value).toBe(value);
    });
  });

  describe("the worst units", () => {
    it.each(dates)("%s: are the first five rows of each list of the units page", async (at) => {
      const page = await getUnits(context(), UnitsInput.parse({ at }));
      const view = viewAt(at);
      expect(view.worst.map(({ key }) => key)).toEqual(
        page.lists.map(({ key }) => key).filter((key) => key !== "not-ranked"),
      );
      for (const list of view.worst) {
        const whole = page.lists.find(({ key }) => key === list.key);
        expect(list.rows).toEqual(whole?.rows.slice(0, 5));
        expect(list.heading).toContain(`five of ${whole?.rows.length}`);
      }
    });

    it("have the workload that their own pages print", async () => {
      for (const row of now.worst.flatMap(({ rows }) => rows)) {
        const page = await getUnit(context(), { code: row.code, at: march2026, against: "" });
        expect(page.workload?.value).toBe(row.workload);
      }
    });

    it("leave in a file with the same rows", async () => {
      const rows = await file("worst");
      expect(rows.map((row) => [row.Code, row.Workload])).toEqual(
        now.worst.flatMap((list) => list.rows.map((row) => [row.code, row.workload])),
      );
    });
  });

  it("the working of the headquarters total opens from the page of a directorate", async () => {
    const unit = await getUnit(context(), { code: "HQ", at: march2026, against: "" });
    const whole = unit.figures.find(({ label }) => label.includes("together"));
    expect((await explained(whole?.explainHref ?? "")).value).toBe("5,771.0");
  });

  it("a number that a region does not have is said not to be there", async () => {
    await expect(explained(`${now.explainHref}R-LONDON/officers-over`)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(explained(`${now.explainHref}EW/in-post-fte`)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

function cells({ staff, shortfall, workload, over }: OverviewView["services"][number]) {
  return [staff, shortfall, workload, over];
}

/** Every number of a cell that has a working. */
function numbersOf({ value, explainHref, lines }: PositionCell) {
  return [{ value, explainHref }, ...lines].flatMap((number) =>
    number.explainHref === null ? [] : [{ value: number.value, href: number.explainHref }],
  );
}

/** The big figures as the file names them. */
function bigFigures(view: OverviewView) {
  return view.services.flatMap(({ label, staff, shortfall, workload, over }) =>
    [
      { label, measure: "In post", value: staff.value },
      { label, measure: "Shortfall", value: shortfall.value },
      { label, measure: "Mean workload", value: workload.value },
      { label, measure: "Units over 110%", value: over.value },
    ].filter(({ value }) => !value.startsWith("[")),
  );
}

function bars({ shortfall }: OverviewView) {
  if (shortfall.drawing.kind !== "ranked-bars") throw new Error("The shortfall is drawn as bars.");
  return shortfall.drawing.groups;
}
