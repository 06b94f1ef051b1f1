import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { OverviewView } from "@/server/contracts/overview";
import { localContext } from "@/server/services/context";
import { exportOverview } from "@/server/services/overview/export-overview";
import { getOverview } from "@/server/services/overview/get-overview";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { csvRows } from "./support/csv-rows";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
const dates = [march2023, march2026] as const;
/** The views of each database, compared at the end: both must print the same digits. */
const printed = new Map<string, unknown>();

onBothLoaded("the overview", (open) => {
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

  const file = async (table: Parameters<typeof exportOverview>[2], at: string = march2026) =>
    csvRows((await exportOverview(context(), { at, against: "" }, table)).body);

  it("says where error risk is high, with the counts of its page, and leads there", () => {
    expect(now.risk?.sentence.flatMap((part) => (typeof part === "string" ? [] : [part.strong]))).toEqual([
      ...["13 of 101", "33 of 107"],
    ]);
    expect(now.risk?.href).toBe("/error-risk?at=2026-03-31");
  });

  describe("published figures of 31 March 2026 (model, section 9)", () => {
    it("21,351.5 of 23,152.7 prison officers, 7.8% short, 22.2 points inside the 30% line", () => {
      const { staff, shortfall } = service(now, "prison");
      expect(staff.value).toBe("21,352");
      expect(staff.lines[0]).toMatchObject({ before: "of ", value: "23,153" });
      expect(staff.lines[1]?.before).toContain("31 March 2026");
      expect(shortfall.value).toBe("7.8%");
      expect(shortfall.lines[0]?.value).toBe("22.2 points inside");
    });

    it("5,636 of 7,115 probation officers, 20.8% short, of March 2025: the latest date with both published", () => {
      const { staff, shortfall } = service(now, "probation");
      expect([staff.value, shortfall.value]).toEqual(["5,636", "20.8%"]);
      expect(staff.lines[0]?.value).toBe("7,115");
      expect(staff.lines[1]?.before).toContain("31 March 2025, the latest date with both published");
    });

    it("a mean of 117%, modelled, beside the published 117% of January to June 2024", () => {
      const { workload } = service(now, "probation");
      expect(workload).toMatchObject({ value: "117%", modelled: true, band: "over" });
      expect(workload.lines.at(-1)).toMatchObject({ value: "117%", after: ", January to June 2024" });
    });

    it("5,771 in post in headquarters in June 2025 and no requirement, workload or count", () => {
      const { staff, shortfall, workload, over } = service(now, "headquarters");
      expect(staff.value).toBe("5,771");
      expect(staff.lines.at(-1)?.before).toContain("30 June 2025");
      for (const cell of [shortfall, workload, over])
        expect(cell).toMatchObject({ value: "[x]", explainHref: null, percent: null, change: null });
    });

    it("103 prisons with figures of 106 covered, which sum to 21,102.4 of 22,736.7, 7.2% short", () => {
      expect(now.notes.join(" ")).toContain(
        "covers 106 public prisons; figures by prison are published for 103",
      );
      expect(now.notes.join(" ")).toContain("21,102.4 of 22,736.7 officers (7.2% short");
    });

    it("the four-week rule cannot be asked of prisons", () => {
      expect(service(now, "prison").over.lines.at(-1)?.before).toContain("[z]");
    });
  });

  it("31 March 2023: 4,413 of 6,158 probation officers, 28.3%, and a mean of 120% (model, section 9)", () => {
    const { staff, shortfall, workload } = service(then, "probation");
    expect([staff.value, staff.lines[0]?.value, shortfall.value, workload.value]).toEqual([
      ...["4,413", "6,158", "28.3%", "120%"],
    ]);
  });

  it("31 March 2023: the national prison total is published, what rests on targets by prison is modelled", () => {
    const { shortfall, workload, over } = service(then, "prison");
    expect([shortfall.modelled, workload.modelled, over.modelled]).toEqual([false, true, true]);
    expect(shortfall.lines.at(-1)?.after).toContain("modelled");
    expect(bars(then).map(({ modelled }) => modelled)).toEqual([true, true]);
    expect(bars(now).map(({ modelled }) => modelled)).toEqual([true, false]);
  });

  describe("the trends", () => {
    it("2026: prisons at seven published dates from 94.8% to 92.2%, probation at three, 71.7% and 79.2% among them", () => {
      const [staffing] = now.trends;
      expect(staffing?.table.rows.filter(([name]) => name === "Prisons").map((row) => row[4])).toEqual([
        ...["94.8%", "100.9%", "95.6%", "95.5%", "94.8%", "92.6%", "92.2%"],
      ]);
      expect(staffing?.table.rows.filter(([name]) => name === "Probation").map((row) => row[4])).toEqual([
        ...["72.5%", "71.7%", "79.2%"],
      ]);
      expect(staffing?.title).toBe(
        "Prisons have 92% of the officers required, down from 101% in March 2024; probation has 79%, up from 72% in March 2023",
      );
    });

    it.each(dates)("%s: show nothing that was published for a later date", (at) => {
      for (const { drawing } of viewAt(at).trends) {
        if (drawing.kind !== "lines") throw new Error("A trend is a line.");
        const shown = drawing.series.flatMap((series) => series.points.map(({ date }) => date));
        expect([...shown, ...drawing.events.map(({ date }) => date)].every((date) => date <= at)).toBe(true);
      }
    });

    it("prisoners per officer: 3.9 in March 2018, 3.6 in March 2026, as published by quarter", async () => {
      const rows = await file("prisoners-per-officer");
      expect([rows[0]?.["Prisoners per officer"], rows.at(-1)?.["Prisoners per officer"]]).toEqual([
        ...["3.906", "3.573"],
      ]);
      expect(rows).toHaveLength(now.trends[1]?.table.rows.length ?? 0);
      expect(now.trends[1]?.textAlternative).toContain("lowest 3.4 in Sep 2024");
    });

    it("mark the events of March 2023, September 2024 and October 2025", () => {
      const { drawing } = now.trends[0]!;
      expect(drawing.kind === "lines" && drawing.events.map(({ date }) => date)).toEqual([
        ...["2023-03-16", "2024-09-10", "2025-10-27"],
      ]);
      expect(drawing.kind === "lines" && drawing.thresholds).toEqual([{ value: 70, label: "30% gap" }]);
    });
  });

  it("what changed last: 92.6% to 92.2% of target is worse, a broken series is not compared", () => {
    const rows = new Map(now.recent?.rows.map((row) => [row.measure, row]));
    expect(rows.get("Prison officers in post, % of target")).toMatchObject({
      ...{ before: "92.6%", now: "92.2%", nowDate: "31 March 2026" },
      change: { text: "▼ 0.4 points, worse", verdict: "worse" },
    });
    expect(rows.get("People on probation")?.change).toMatchObject({ verdict: "unknown" });
    expect(rows.get("People on probation")?.change.text).toContain("Series break");
  });

  describe("set against 31 March 2023", () => {
    const compared = () => getOverview(context(), { at: march2026, against: march2023 });

    it("each figure says how it changed since its own date then", async () => {
      const view = await compared();
      expect(service(view, "prison").shortfall.change).toEqual({
        ...{ text: "▲ 2.6 points since 31 March 2023, worse", verdict: "worse" },
      });
      expect(service(view, "probation").shortfall.change?.verdict).toBe("better");
      expect(service(view, "headquarters").staff.change?.verdict).toBe("neutral");
      expect(view.frame.against).toBe("31 March 2023");
    });

    it("the worst units say how they changed, in points since then, and lead to units compared with it", async () => {
      const view = await compared();
      expect(view.comparison).toEqual({ against: march2023, words: " points since 31 March 2023," });
      expect(view.worst.flatMap(({ rows }) => rows).every(({ change }) => change)).toBe(true);
      expect(now.comparison).toBeNull();
    });

    it("the numbers themselves are those of the position alone", async () => {
      const view = await compared();
      const alone = (row: OverviewView) => row.services.map((each) => cells(each).map(({ value }) => value));
      expect(alone(view)).toEqual(alone(now));
    });
  });

  it("says how sure the figures are in four to six rows, modelled ones first", () => {
    expect(now.surety.length).toBeGreaterThanOrEqual(4);
    expect(now.surety.length).toBeLessThanOrEqual(6);
    expect(now.surety[0]?.quality).toMatch(/^D/);
    expect(now.surety.map(({ words }) => words).join(" ")).toContain(
      "18 of 121 prisons have no officer figures",
    );
  });

  it("prints the same on both databases", () => {
    for (const at of dates) {
      const before = printed.get(at);
      if (before) expect(viewAt(at)).toEqual(before);
      printed.set(at, viewAt(at));
    }
  });
});

function service(view: OverviewView, name: string) {
  const found = view.services.find((row) => row.service === name);
  if (!found) throw new Error(`The overview has no ${name}.`);
  return found;
}

function cells({ staff, shortfall, workload, over }: OverviewView["services"][number]) {
  return [staff, shortfall, workload, over];
}

function bars({ shortfall }: OverviewView) {
  if (shortfall.drawing.kind !== "ranked-bars") throw new Error("The shortfall is drawn as bars.");
  return shortfall.drawing.groups;
}
