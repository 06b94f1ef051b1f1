import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { UnitsInput } from "@/server/contracts/units";
import type { UnitView } from "@/server/contracts/unit";
import { bands } from "@/server/contracts/words";
import { localContext } from "@/server/services/context";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { getUnit } from "@/server/services/unit/get-unit";
import { exportUnits } from "@/server/services/units/export-units";
import { getUnits } from "@/server/services/units/get-units";
import { loadedDatabase } from "@/tests/support/loaded-database";

const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
let database: Database;
let position: Position;
let pages: readonly UnitView[];
const context = () => localContext(database);

beforeAll(async () => {
  database = await loadedDatabase("pglite");
  position = await loadPosition(context(), march2026);
  const codes = position.units.filter(({ officers }) => officers !== null).map(({ unit }) => unit.code);
  pages = await Promise.all(
    codes.map((code) => getUnit(context(), { code, at: march2026, against: march2023 })),
  );
}, 600_000);
afterAll(() => database.close());

const figure = (page: UnitView, label: string) => page.figures.find((each) => each.label.startsWith(label));
const hiddenIn = (page: UnitView, from: number, to?: number) =>
  (page.officers?.bands ?? []).slice(from, to).some(({ officers }) => officers === "[c]");

describe("the pages of all delivery units, the list and the file beside each other", () => {
  it("show a count above a cut only where no band, or bands on one side of it alone, are hidden", () => {
    for (const page of pages)
      for (const [cut, first] of [
        ["100%", 2],
        ["110%", 3],
        ["120%", 4],
      ] as const) {
        const above = figure(page, `Officers over ${cut}`);
        const isTold = !hiddenIn(page, 0, first) || !hiddenIn(page, first);
        expect(above?.value === "[c]", `${page.code} ${cut}`).toBe(!isTold);
        // What is hidden has no working and no change.
        if (!isTold) expect([above?.explainHref, above?.change?.verdict]).toEqual([null, "unknown"]);
      }
  });

  it("show no count of officers from 1 to 4 in a band, and none alone hidden", () => {
    for (const { officers } of pages) {
      expect(officers?.bands.map(({ band }) => band)).toEqual(bands);
      const counts = officers?.bands.map((band) => band.officers) ?? [];
      expect(counts.every((count) => count === "[c]" || count === "0" || Number(count) >= 5)).toBe(true);
      expect(counts.filter((count) => count === "[c]")).not.toHaveLength(1);
      // Nor has a hidden count a share or a length.
      for (const band of officers?.bands ?? [])
        if (band.officers === "[c]") expect([band.share, band.sharePercent]).toEqual(["", null]);
    }
  });

  it("print the same count of officers over for four weeks on page, list, file and in the working", async () => {
    const list = await getUnits(context(), UnitsInput.parse({ at: march2026, service: "probation" }));
    const rows = new Map(list.lists.flatMap((each) => each.rows).map((row) => [row.code, row.sustained]));
    const { body } = await exportUnits(context(), UnitsInput.parse({ at: march2026, service: "probation" }));
    for (const page of pages) {
      const { value = "", explainHref } = figure(page, "Officers over 110% for") ?? {};
      expect(rows.get(page.code), page.code).toBe(value);
      expect(body).toContain(`${page.code},`);
      if (!explainHref) continue;
      const [, , pin = "", unit = "", quantity = ""] = explainHref.split("/");
      expect((await getExplanation(context(), { pin, unit, quantity })).value).toBe(value.split(" of ")[0]);
    }
  });

  it("order the list by counts that are shown alone: those hidden come last, by name", async () => {
    for (const order of ["asc", "desc"] as const) {
      const input = UnitsInput.parse({ at: march2026, service: "probation", sort: "sustained", order });
      const rows = (await getUnits(context(), input)).lists[0]?.rows ?? [];
      const hidden = rows.filter(({ sustained }) => sustained === "[c]");
      expect(rows.slice(-hidden.length)).toEqual(hidden);
      const names = hidden.map(({ name }) => name);
      expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
    }
  });
});

describe("a delivery unit's page", () => {
  it("says why: at most four causes and others, which add up to the workload that is shown", () => {
    for (const { causes, workload } of pages) {
      const rows = causes?.table.rows ?? [];
      expect(rows.length).toBeLessThanOrEqual(6);
      const total = rows.at(-1)?.[2] ?? "";
      // One decimal here, none in the gauge, both from the unrounded number.
      expect(Math.abs(Number.parseFloat(total) - (workload?.percent ?? 0))).toBeLessThan(0.0501);
      const parts = rows.slice(0, -1).reduce((sum, row) => sum + Number.parseFloat(row[2] ?? ""), 0);
      expect(Math.abs(parts - Number.parseFloat(total))).toBeLessThan(0.3);
    }
  });

  it("says how long: lines at 100% and 110%, since when and how many weeks", () => {
    for (const { trend, workload } of pages) {
      const thresholds = trend?.drawing.kind === "lines" ? trend.drawing.thresholds : [];
      expect(thresholds.map(({ label }) => label)).toEqual(["100%", "110%"]);
      const [words = ""] = trend?.notes ?? [];
      expect(words).toMatch(
        /^(Over 110% on average for \d+ weeks?, since the week of |Not over 110% in the latest week)/,
      );
      if (workload?.flag) expect(words).toContain("since the week of");
    }
  });

  it("shows cases by tier and type that add up to those of its grades", () => {
    for (const { work } of pages) {
      expect(work?.tiers.total.cases).toBe(work?.grades.total.cases);
      for (const { officers } of work?.grades.rows ?? [])
        expect(officers === "[c]" || Number(officers) >= 10).toBe(true);
      expect(work?.grades.rows.filter(({ officers }) => officers === "[c]")).not.toHaveLength(1);
    }
  });

  it("leads from its head to why, how long, the bands, grades and tiers, and what is coming", () => {
    expect(pages[0]?.jumps.map(({ href }) => href)).toEqual([
      ...["#causes", "#trend", "#officers-heading", "#work", "#coming"],
    ]);
  });
});

it("a prison's page has none of these", async () => {
  const page = await getUnit(context(), { code: "WLI", at: march2026, against: "" });
  expect([page.officers, page.work, page.coming, page.jumps]).toEqual([null, null, null, []]);
});
