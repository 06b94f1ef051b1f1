import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { CaseloadInput, type CaseloadRow, type CaseloadView } from "@/server/contracts/caseload";
import { caseloadCellName } from "@/server/contracts/caseload-cell-name";
import { decimal } from "@/server/contracts/format";
import { localContext } from "@/server/services/context";
import { exportCaseload } from "@/server/services/caseload/export-caseload";
import { getCaseload } from "@/server/services/caseload/get-caseload";
import { loadWeekCounts, weekKey } from "@/server/services/caseload/load-week-counts";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { planModel } from "@/server/services/plans/plan-model";
import { keptBaseline } from "@/server/services/plans/kept-baseline";
import { loadErrorRisk } from "@/server/services/risk/load-error-risk";
import { probationTrend } from "@/server/services/unit/probation-trend";
import { tierWork } from "@/server/services/unit/tier-work";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { csvRows } from "../overview/support/csv-rows";

const loading = 240_000;
const march2026 = "2026-03-31";
/** The views of each database: both must print the same. */
const printed = new Map<string, unknown>();

onBothLoaded("the heatmap", (open) => {
  let database: Database;
  let position: Position;
  let units: CaseloadView;
  const context = () => localContext(database);
  const view = (state: Partial<CaseloadInput>) =>
    getCaseload(context(), CaseloadInput.parse({ at: march2026, ...state }));

  beforeAll(async () => {
    database = await open();
    position = await loadPosition(context(), march2026);
    units = await view({ rows: "units" });
  }, loading);

  /** 100 x points / available points of some units in a week, straight from the rows; NaN where none reported. */
  function handWorkload(codes: ReadonlySet<string>, week: string): number {
    const rows = position.snapshot.weekSums.filter((row) => codes.has(row.unit) && row.week === week);
    const total = (key: "points" | "availablePoints") => rows.reduce((sum, row) => sum + row[key], 0);
    return (100 * total("points")) / total("availablePoints");
  }

  /** As a cell prints it. */
  function handText(codes: ReadonlySet<string>, week: string): string {
    const workload = handWorkload(codes, week);
    return Number.isNaN(workload) ? "[x]" : decimal(workload);
  }

  describe("units by week", () => {
    it("has all 109 delivery units, 26 weeks and 8 projected ones", () => {
      expect(units.table.rows).toHaveLength(109);
      expect(units.table.columns.filter(({ projected }) => !projected)).toHaveLength(26);
      expect(units.table.columns.filter(({ projected }) => projected)).toHaveLength(8);
      for (const row of units.table.rows) expect(row.cells).toHaveLength(34);
    });

    it("prints in each measured cell 100 x points / available points of its unit and week", () => {
      for (const row of units.table.rows)
        eachMeasured(units, row, (text, week) => {
          expect(text, `${row.name} ${week}`).toBe(handText(new Set([row.code]), week));
        });
    });

    it("prints the number of the unit's own page, of the file and of the cell's name", async () => {
      const { body } = await exportCaseload(context(), CaseloadInput.parse({ at: march2026, rows: "units" }));
      const file = csvRows(body);
      units.table.rows.forEach((row, place) => {
        const unit = position.units.find((each) => each.unit.code === row.code)!;
        const page = probationTrend(position, unit)!.table.rows.map(([, workload]) => workload);
        expect(page).toEqual(
          row.cells.slice(0, page.length).map(({ text }) => (text === "[x]" ? text : `${text}%`)),
        );
        units.table.columns.forEach((column, index) => {
          const cell = row.cells[index]!;
          const head = `Workload %, ${column.name}${column.projected ? ", projected" : ""}`;
          expect(file[place]?.[head]).toBe(cell.text);
          const said = cell.text === "[x]" ? "not available" : `${cell.text} percent, `;
          expect(caseloadCellName(row.name, column, units.table.spoken, cell)).toContain(`, ${said}`);
        });
      });
    });

    it("names the units and weeks that were not reported", async () => {
      const { notes } = await view({ region: "R-EAST-OF-ENGLAND" });
      expect(notes.find((note) => note.startsWith("Not reported: "))).toContain(
        "Bedfordshire, week of 16 February 2026",
      );
    });

    it("marks as 4w+ exactly the units whose last four weeks or more were all over 110%", () => {
      for (const row of units.table.rows) {
        const weeks = [...new Set(position.snapshot.weekSums.map(({ week }) => week))]
          .filter((week) => handText(new Set([row.code]), week) !== "[x]")
          .sort()
          .reverse();
        const under = weeks.findIndex((week) => handWorkload(new Set([row.code]), week) <= 110);
        const run = under === -1 ? weeks.length : under;
        expect(row.chip, row.name).toBe(run >= 4 ? "4w+" : null);
      }
    });

    it("lists four weeks over the line before the rest, each by workload", () => {
      const ranked = units.table.rows.filter(
        ({ code }) => position.units.find(({ unit }) => unit.code === code)!.ranking.ranked,
      );
      const keys = ranked.map((row) => (row.chip ? 1000 : 0) + parseInt(row.workload));
      expect(keys).toEqual([...keys].sort((a, b) => b - a));
    });

    it("projects from the latest week along the monthly forecast with nothing changed", async () => {
      const model = await planModel(context(), position, []);
      const table = keptBaseline(model, 3);
      // The week of 27 April is 27 of 30 days into the first month.
      const column = units.table.columns.findIndex(({ date }) => date === "2026-04-27");
      for (const row of units.table.rows) {
        const at = model.places.get(row.code)! * table.columns;
        const [now, april] = [table.workloadPercent[at]!, table.workloadPercent[at + 1]!];
        const expected = now + (april - now) * (27 / 30);
        const latest = handWorkload(new Set([row.code]), "2026-03-30");
        // Points and available points each go straight, their ratio nearly so; and a cell is rounded.
        expect(Math.abs(Number(row.cells[column]!.text) - (latest * expected) / now)).toBeLessThan(0.6);
      }
    });
  });

  describe("error risk by week", () => {
    it("is the risk rise of the error-risk page in the latest week, and rises with the workload of other weeks", async () => {
      const risk = await view({ measure: "risk" });
      expect(risk.input.rows).toBe("units");
      expect(risk.table.total).toBeNull();
      const errors = await loadErrorRisk(context(), position);
      if (!errors.known) throw new Error("The embedded set has an error risk.");
      const own = new Map(errors.assessments.units.map((each) => [each.position.unit.code, each]));
      const latest = risk.table.columns.findLastIndex(({ projected }) => !projected);
      for (const row of risk.table.rows) {
        const { riskRise, level } = own.get(row.code)!;
        expect(row.cells[latest], row.name).toEqual({ text: `×${decimal(riskRise, 1)}`, mark: level });
      }
    });
  });

  describe("cases by tier", () => {
    it("are those of each unit's page, tier by tier, suspended contact and no tier apart", async () => {
      const labels: Record<string, string> = { suspended: "Contact suspended", untiered: "No tier" };
      const { table } = await view({ measure: "tiers", rows: "units" });
      for (const row of table.rows) {
        const { rows } = tierWork(position.inputs.get(row.code)!.latest, position.parameters);
        const onPage = new Map(rows.map(({ label, cases }) => [label, cases]));
        table.columns.forEach(({ date }, place) =>
          expect(row.cells[place]!.text, `${row.name} ${date}`).toBe(onPage.get(labels[date] ?? date) ?? "0"),
        );
      }
    });

    it("add up over tiers, types, units and regions to the cases that the points are worked out from", async () => {
      const number = (text: string) => Number(text.replaceAll(",", ""));
      const regions = await view({ measure: "tiers" });
      const all = await view({ measure: "tiers", rows: "units" });
      const codes = all.table.rows.map(({ code }) => code);
      const counts = await loadWeekCounts(context(), position.baseline, codes, "2025-01-01");
      for (const row of all.table.rows) {
        const latest = position.inputs.get(row.code)!.latest[0]!.week;
        const cases = row.cells.reduce((sum, { text }) => sum + number(text), 0);
        expect(cases, row.name).toBe(counts.get(weekKey(row.code, latest))!.cases);
      }
      for (const [place, { text }] of all.table.total!.cells.entries()) {
        const parts = (rows: readonly CaseloadRow[]) =>
          rows.reduce((sum, row) => sum + number(row.cells[place]!.text), 0);
        expect(parts(all.table.rows)).toBe(number(text));
        expect(parts(regions.table.rows)).toBe(number(text));
        expect(number(regions.matrix!.rows[place]!.cells.at(-1)!)).toBe(number(text));
      }
      const types = regions.matrix!.total.slice(0, -1).reduce((sum, text) => sum + number(text), 0);
      expect(types).toBe(number(regions.matrix!.total.at(-1)!));
    });
  });

  describe("regions by week", () => {
    it("sums points and divides once, and so does the total", async () => {
      const regions = await view({});
      expect(regions.table.rows).toHaveLength(12);
      for (const row of [...regions.table.rows, regions.table.total!]) {
        const own = position.units.filter(
          ({ unit }) =>
            unit.service === "probation" && (row.code === "PROBATION" || unit.parent === row.code),
        );
        const codes = new Set(own.map(({ unit }) => unit.code));
        eachMeasured(regions, row, (text, week) => {
          expect(text, `${row.name} ${week}`).toBe(handText(codes, week));
        });
      }
    });

    it("each leads to its units, and they add up to it", async () => {
      const region = await view({ region: "R-NORTH-WEST" });
      expect(region.title).toBe("Caseload: North West");
      expect(region.table.rows).toHaveLength(13);
      expect(region.table.rows[0]?.href).toMatch(/^\/units\/\w+\?at=2026-03-31$/);
      expect(region.trail[0]).toEqual({ label: "England and Wales", href: "/caseload?at=2026-03-31" });
      const nation = await view({});
      const row = nation.table.rows.find(({ code }) => code === "R-NORTH-WEST");
      expect(row?.href).toBe("/caseload?at=2026-03-31&region=R-NORTH-WEST");
      expect(region.table.total?.cells).toEqual(row?.cells);
    });

    it("says in words how many are over, since when, and what becomes of them", async () => {
      const { headline, strip } = await view({ region: "R-NORTH-WEST" });
      const words = headline.map((sentence) =>
        sentence.map((part) => (typeof part === "string" ? part : part.strong)).join(""),
      );
      expect(words[0]).toMatch(
        /^\d+ of 13 delivery units are over 110%; \d+ have been for 4 weeks or more\.$/,
      );
      expect(words[1]).toMatch(/^With nothing changed it will be \d+ in the week of 25 May 2026/);
      expect(strip?.bands).toHaveLength(6);
    });
  });

  describe("other measures", () => {
    it("cases per officer of the latest week are those of the unit's page", async () => {
      const cases = await view({ rows: "units", measure: "cases" });
      for (const row of cases.table.rows) {
        const { perOfficer } = position.units.find(({ unit }) => unit.code === row.code)!;
        const { quantity } = perOfficer!;
        expect(row.cells[25]?.text).toBe(quantity.known ? decimal(quantity.value, 1) : "[x]");
      }
    });

    it("a change starts at the fifth week, and reports have nothing projected", async () => {
      const change = await view({ measure: "change" });
      expect(change.table.columns[0]?.date).toBe("2025-11-03");
      const reports = await view({ measure: "reports" });
      expect(reports.table.columns.every(({ projected }) => !projected)).toBe(true);
    });
  });

  describe("prisons by month", () => {
    it("are in groups from 2018, population as % of capacity", async () => {
      const prisons = await view({ service: "prison", year: "2018" });
      expect(prisons.table.columns[0]?.date.slice(0, 4)).toBe("2018");
      expect(prisons.table.weekly).toBe(false);
      expect(prisons.years.at(-1)).toMatchObject({ label: "2018", current: true });
      for (const row of prisons.table.rows) expect(row.cells).toHaveLength(prisons.table.columns.length);
    });

    it("tell of officers in the months in which they are published, the latest as the position does", async () => {
      for (const measure of ["per-officer", "shortfall"] as const) {
        const { table } = await view({ service: "prison", rows: "units", measure });
        expect(table.columns.map(({ date }) => date)).toEqual(
          measure === "shortfall" ? ["2016-06", "2023-03", "2026-03"] : ["2023-03", "2026-03"],
        );
        for (const row of table.rows) {
          const { perOfficer, staffing } = position.units.find(({ unit }) => unit.code === row.code)!;
          const own = measure === "shortfall" ? staffing.shortfallFte : perOfficer!.quantity;
          const places = measure === "shortfall" ? 0 : 1;
          expect(row.cells.at(-1)?.text, row.name).toBe(own.known ? decimal(own.value, places) : "[x]");
        }
      }
    });
  });

  describe("its state", () => {
    it("becomes the nearest that can be shown", async () => {
      const odd = await view({ region: "G-WOMEN", measure: "occupancy", function: "women", year: "2020" });
      expect(odd.input).toMatchObject({ region: "", measure: "", function: "", year: "" });
    });

    it("a band shows units, those of the band only, and can be taken off again", async () => {
      const severe = await view({ band: "severe" });
      expect(severe.table.rows.every(({ band }) => band === "severe")).toBe(true);
      expect(severe.filters.chosen).toEqual([{ label: "Severe", removeHref: "/caseload?at=2026-03-31" }]);
    });

    it("an order survives in every link that leads on within the page", async () => {
      const sorted = await view({ sort: "name" });
      const links = [...sorted.rowKinds, ...sorted.services, ...sorted.frame.switches];
      for (const { href } of [...links, ...sorted.table.rows]) expect(href).toContain("sort=name");
    });
  });

  it("prints the same on both databases", async () => {
    const all = await Promise.all([view({}), view({ service: "prison", rows: "units" })]);
    for (const [place, now] of [units, ...all].entries()) {
      const before = printed.get(String(place));
      if (before === undefined) printed.set(String(place), now.table);
      else expect(now.table).toEqual(before);
    }
  });
});

function eachMeasured(view: CaseloadView, row: CaseloadRow, check: (text: string, week: string) => void) {
  view.table.columns.forEach(({ date, projected }, place) => {
    if (!projected) check(row.cells[place]?.text ?? "", date);
  });
}
