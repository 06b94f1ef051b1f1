import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { DataView } from "@/server/contracts/data";
import { localContext } from "@/server/services/context";
import { exportData } from "@/server/services/data-page/export-data";
import { getData } from "@/server/services/data-page/get-data";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const printed = new Map<string, DataView>();

onBothLoaded("the page about the data", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const page = (at: string) => getData(context(), { at, against: "" });
  let now: DataView;
  let then: DataView;

  beforeAll(async () => {
    database = await open();
    now = await page("2026-03-31");
    then = await page("2023-03-31");
  }, loading);

  const cell = (view: DataView, label: string, scope: string) => {
    const row = view.matrix.groups.flatMap(({ rows }) => rows).find((each) => each.label.startsWith(label));
    return row?.cells[view.matrix.scopes.indexOf(scope)];
  };

  describe("31 March 2026", () => {
    it("has officers of 103 prisons, derived, and 18 missing (published: 103 of 121)", () => {
      expect(cell(now, "Prison officers (bands 3 to 5), in post", "Prisons")).toMatchObject({
        text: "103 B, 18 missing",
        dates: "31 March 2026",
        modelled: false,
        sources: [{ id: "workforce-annex-2026", href: "/sources?at=2026-03-31#workforce-annex-2026" }],
      });
    });

    it("has officers of 109 delivery units, all modelled and marked so", () => {
      expect(cell(now, "Probation officers, in post", "Delivery units")).toMatchObject({
        text: "109 D modelled",
        modelled: true,
        dates: "31 March 2025",
      });
    });

    it("has no requirement for headquarters and for services officers, and says so", () => {
      expect(cell(now, "All grades, required", "Headquarters")?.text).toBe("[x]");
      expect(now.unpublished.join(" ")).toContain("headquarters");
    });

    it("has 26 weeks of delivery units with three unit-weeks missing (left out on purpose)", () => {
      const weekly = cell(now, "Officers, cases and points of 26 weeks", "Delivery units");
      expect(weekly).toMatchObject({ text: "109 D modelled; 3 unit-weeks missing", latest: "2026-03-30" });
    });

    it("has workload inferred for 103 prisons, in points for 109 units, and published for the nation", () => {
      expect(cell(now, "Workload, %", "Prisons")?.text).toBe("103 C, 18 missing; inferred");
      expect(cell(now, "Workload, %", "Delivery units")?.text).toBe("109 D modelled; in points");
      expect(cell(now, "Workload, %", "Nation and regions")).toMatchObject({
        text: "1 C",
        latest: "2024-06-30",
      });
    });

    it("names the 18 prisons without officers, each with its reason", () => {
      const [list] = now.missing;
      expect(list?.title).toBe("18 prisons without officers");
      expect(list?.units).toHaveLength(18);
      expect(list?.units.filter(({ why }) => why.startsWith("Private prison"))).toHaveLength(15);
      expect(list?.units.find(({ name }) => name === "Grendon / Springhill")?.why).toContain("Two sites");
      expect(list?.units.filter(({ why }) => why === "")).toEqual([]);
    });

    it("names Cookham Wood and headquarters among those kept out of rankings", () => {
      const list = now.missing.find(({ title }) => title.endsWith("kept out of rankings"));
      const names = list?.units.map(({ name }) => name) ?? [];
      expect(names).toEqual(expect.arrayContaining(["Cookham Wood", "Headquarters", "Frontline Support"]));
    });

    it("names the 85 prisons whose group and function are not verified", () => {
      const fault = now.faults.find(({ names }) => names.length > 0);
      expect(fault?.names).toHaveLength(85);
      expect(fault?.names).toContain("Bedford");
      expect(fault?.names).not.toContain("Wayland");
    });

    it("counts every figure of an open unit once in the grades", () => {
      expect(now.grades.map(({ grade }) => grade)).toEqual(["A", "B", "C", "D", "E"]);
      expect(now.grades.find(({ grade }) => grade === "D")?.figures).toBe("436 figures"); // 4 x 109
    });

    it("says how old it is", () => {
      const lines = new Map(now.freshness.map(({ label, value }) => [label, value]));
      expect(lines.get("Position")).toBe("31 March 2026");
      expect(lines.get("Oldest figure in it")).toBe("30 June 2016");
      expect(lines.get("Latest publication")).toContain("20 August 2026");
    });
  });

  describe("31 March 2023", () => {
    it("has targets of prisons modelled, marked so, and officers in post derived", () => {
      expect(cell(then, "Prison officers (bands 3 to 5), required", "Prisons")).toMatchObject({
        modelled: true,
        text: "101 D modelled, 18 missing",
      });
      expect(cell(then, "Prison officers (bands 3 to 5), in post", "Prisons")?.text).toMatch(/^\d+ B, /);
      expect(then.faults[0]?.title).toContain("modelled at this date");
    });

    it("names prisons that have officers and no comparable target", () => {
      const list = then.missing.find(({ title }) => title.endsWith("no target"));
      expect(list?.units.map(({ name }) => name)).toContain("Cookham Wood");
    });
  });

  it("leaves as a file of one line for each measure, kind of unit and grade", async () => {
    const { name, body } = await exportData(context(), { at: "2026-03-31", against: "" });
    expect(name).toBe("plimsoll-data-2026-03-31.csv");
    expect(body).toMatch(
      /"Prison officers \(bands 3 to 5\), in post",Prisons,B,103,2026-03-31,2026-03-31,workforce-annex-2026,2026-03-31/,
    );
  });

  it("keeps what the reader compares with elsewhere", async () => {
    const view = await getData(context(), { at: "2026-03-31", against: "2023-03-31" });
    expect(view.frame.query).toBe("?at=2026-03-31&against=2023-03-31");
    expect(view.frame.comparisons).toEqual([]);
  });

  it("prints the same on both databases", () => {
    for (const view of [now, then]) {
      const before = printed.get(view.frame.asOf);
      if (before) expect(view).toEqual(before);
      printed.set(view.frame.asOf, view);
    }
  });
});
