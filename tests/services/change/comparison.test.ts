import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { UnitsInput, type UnitRowView, type UnitsView } from "@/server/contracts/units";
import { localContext } from "@/server/services/context";
import { loadAgainst } from "@/server/services/positions/load-against";
import { loadPosition } from "@/server/services/positions/load-position";
import { getUnit } from "@/server/services/unit/get-unit";
import { exportUnits } from "@/server/services/units/export-units";
import { getUnits } from "@/server/services/units/get-units";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
/** The views of each database, compared at the end: both must print the same digits. */
const printed = new Map<string, unknown>();

onBothLoaded("a position set against another", (open) => {
  let database: Database;
  let view: UnitsView;
  const context = () => localContext(database);
  const list = (state: Record<string, string>) => getUnits(context(), UnitsInput.parse(state));
  const unit = (code: string, at = march2026, against = march2023) =>
    getUnit(context(), { code, at, against });

  beforeAll(async () => {
    database = await open();
    view = await list({ at: march2026, against: march2023 });
  }, loading);

  it("is null where nothing, nothing known or the position itself is asked for", async () => {
    const position = await loadPosition(context(), march2026);
    for (const against of ["", "yesterday", march2026])
      expect(await loadAgainst(context(), position, against)).toBeNull();
    expect((await loadAgainst(context(), position, march2023))?.baseline.name).toBe(march2023);
  });

  describe("the list of units", () => {
    it("Wandsworth: workload and shortfall as the two positions print them, and the difference", async () => {
      const now = row(await list({ at: march2026, q: "WWI" }), "WWI");
      const then = row(await list({ at: march2023, q: "WWI" }), "WWI");
      const compared = row(view, "WWI");
      expect(compared.change?.shortfall.before).toBe(then.shortfall);
      expect(compared.change?.workload.before).toBe(then.workload);
      // Both shares are printed to a tenth, so their difference may be a tenth off.
      const difference = Number.parseFloat(now.shortfall) - Number.parseFloat(then.shortfall);
      expect(signed(compared.change?.shortfall.points)).toBeCloseTo(difference, 0);
      expect(compared.shortfall).toBe(now.shortfall);
    });

    it("the other way round every change has the opposite sign and verdict", async () => {
      const back = await list({ at: march2023, against: march2026 });
      const others = new Map(rowsOf(back).map((other) => [other.code, other]));
      const opposite = { better: "worse", worse: "better", same: "same", unknown: "unknown" } as const;
      let compared = 0;
      for (const { code, change } of rowsOf(view)) {
        const other = others.get(code)?.change;
        if (!change || !other || change.workload.verdict === "neutral") continue;
        expect(other.workload.verdict).toBe(opposite[change.workload.verdict]);
        if (change.workload.points === "") continue;
        compared += 1;
        expect(signed(other.workload.points)).toBeCloseTo(-signed(change.workload.points), 6);
      }
      expect(compared).toBeGreaterThan(150);
    });

    it.each(["CKI", "FEI", "MKI", "N52STF", "N52STFS"])(
      "%s opened, was split or changed role between the dates, so its change is not told",
      (code) => {
        const { change } = row(view, code);
        expect([change?.shortfall.verdict, change?.workload.verdict]).toEqual(["unknown", "unknown"]);
        expect(change?.workload.points).toBe("");
      },
    );

    it("is ordered by the change on request, units without one last", async () => {
      const changes = (lists: UnitsView) =>
        lists.lists.map(({ rows }) => rows.map(({ change }) => change?.workload.points ?? ""));
      for (const [order, turn] of [
        ["desc", -1],
        ["asc", 1],
      ] as const) {
        const sorted = await list({ at: march2026, against: march2023, sort: "change", order });
        for (const points of changes(sorted)) {
          const numbers = points.filter((text) => text !== "").map(signed);
          expect(points.slice(0, numbers.length)).not.toContain("");
          expect(numbers).toEqual([...numbers].sort((a, b) => turn * (a - b)));
        }
      }
    });

    it("counts in its headline what the rows say", () => {
      const words = view.headline.at(-1)?.map((part) => (typeof part === "string" ? part : part.strong));
      const prisons = rowsOf(view).filter(({ workloadBasis }) => workloadBasis.startsWith("inferred"));
      const count = (verdict: string) =>
        prisons.filter(({ change }) => change?.workload.verdict === verdict).length;
      const comparable = prisons.length - count("unknown");
      expect(words?.join("")).toContain(
        `Against 31 March 2023 workload is worse in ${count("worse")} of ${comparable} prisons that can be compared`,
      );
    });

    it("says that changes of prisons rest on modelled targets", () => {
      expect(view.lists.find(({ key }) => key === "prisons")?.summary).toContain(
        "Targets by prison of March 2023 are modelled",
      );
    });

    it("carries the comparison through every way on: filters, order, file and pages", () => {
      const hrefs = [
        view.csvHref,
        view.filters.clearHref,
        ...view.columns.map(({ href }) => href),
        ...view.orders.map(({ href }) => href),
      ];
      for (const href of hrefs) expect(href).toContain("against=2023-03-31");
      expect(view.frame.query).toBe("?at=2026-03-31&against=2023-03-31");
    });

    it("turns round from the position that it is set against, and stops", () => {
      const { switches, comparisons, against } = view.frame;
      expect(against).toBe("31 March 2023");
      expect(switches.map(({ href }) => href)).toEqual([
        "/units?at=2026-03-31&against=2023-03-31",
        "/units?at=2023-03-31&against=2026-03-31",
      ]);
      expect(comparisons).toEqual([
        { label: "Stop comparing", href: "/units?at=2026-03-31", current: false },
      ]);
    });

    it("alone offers the comparison and shows nothing of it; an order by change is the usual order", async () => {
      const alone = await list({ at: march2026, sort: "change" });
      expect(alone.frame.comparisons.map(({ label }) => label)).toEqual(["Compare with 31 March 2023"]);
      expect(alone.input.sort).toBe("worst");
      expect(alone.orders).toEqual([]);
      expect(rowsOf(alone).filter(({ change }) => change)).toEqual([]);
    });

    it("leaves as a file with the numbers then and the changes", async () => {
      const input = UnitsInput.parse({ at: march2026, against: march2023, q: "WWI" });
      const { name, body } = await exportUnits(context(), input);
      expect(name).toBe("plimsoll-units-2026-03-31-against-2023-03-31.csv");
      const [heads, line] = body.trim().split("\n");
      expect(heads).toContain('Compared with,Shortfall then,"Change of shortfall, points"');
      const change = row(view, "WWI").change;
      expect(line).toContain(
        `2026-03-31,2023-03-31,${change?.shortfall.before},${change?.shortfall.points},${change?.shortfall.verdict}`,
      );
      const alone = await exportUnits(context(), UnitsInput.parse({ at: march2026 }));
      expect(alone.body).not.toContain("Compared with");
    });
  });

  describe("the page of a unit", () => {
    it("Wandsworth: gauges, figures and headline say the change", async () => {
      const page = await unit("WWI");
      expect(page.workload?.change?.text).toMatch(/^[▲▼] [\d.]+ points since 31 March 2023, (better|worse)$/);
      expect(page.staffing.change?.verdict).not.toBe("unknown");
      expect(page.figures.map(({ change }) => change)).not.toContain(null);
      expect(page.headline.map((part) => (typeof part === "string" ? part : part.strong)).join("")).toMatch(
        /Since 31 March 2023 workload is (up|down) [\d.]+ points, (better|worse), the shortfall is /,
      );
      expect(page.cannotSay[0]).toContain("modelled");
    });

    it("Cookham Wood: changed role, so nothing is compared, and it says so", async () => {
      const page = await unit("CKI");
      expect(new Set(page.figures.map(({ change }) => change?.verdict))).toEqual(new Set(["unknown"]));
      expect(page.headline.at(-1)).toBe(" Not comparable with 31 March 2023: opened, moved or changed role.");
    });

    it("headquarters: more people are neither better nor worse", async () => {
      const page = await unit("HQ");
      expect(page.staffing.change?.verdict).not.toMatch(/better|worse/);
    });

    it("alone shows no change", async () => {
      const page = await unit("WWI", march2026, "");
      expect(page.workload?.change).toBeNull();
      expect(page.figures.filter(({ change }) => change)).toEqual([]);
    });
  });

  it("prints the same on both databases", async () => {
    const views = { view, wandsworth: await unit("WWI"), directorate: await unit("HQ") };
    const before = printed.get("views");
    if (before) expect(views).toEqual(before);
    printed.set("views", views);
  });
});

const rowsOf = (view: UnitsView) => view.lists.flatMap(({ rows }) => rows);

function row(view: UnitsView, code: string): UnitRowView {
  const found = rowsOf(view).find((other) => other.code === code);
  if (!found) throw new Error(`There is no row of ${code}.`);
  return found;
}

function signed(text = ""): number {
  return Number(text.replace("−", "-").replace(",", ""));
}
