import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { CaseloadOverInput, type CaseloadOverView, type OverRow } from "@/server/contracts/caseload-over";
import { embeddedSet } from "@/server/embedded/embedded-set";
import type { OfficerWeek } from "@/server/engine/facts";
import { localContext } from "@/server/services/context";
import { exportCaseloadOver } from "@/server/services/caseload/over/export-caseload-over";
import { getCaseloadOver } from "@/server/services/caseload/over/get-caseload-over";
import { loadOfficersOver } from "@/server/services/caseload/over/load-officers-over";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { loadPosition } from "@/server/services/positions/load-position";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { recountOfficersOver } from "@/tests/support/recount-officers-over";
import { csvRows } from "../../overview/support/csv-rows";

const loading = 240_000;
const march2026 = "2026-03-31";
const whole = { from: "2025-10-06", to: "2026-03-30" };
/** The views of each database: both must print the same. */
const printed = new Map<string, unknown>();

function officerWeeksOf2026(): readonly OfficerWeek[] {
  const batches = embeddedSet(readEmbeddedFiles()).batches();
  return (
    [...batches].find(({ kind }) => kind === "embedded-modelled-probation-2026")?.rows.officerWeeks ?? []
  );
}

/** A count that is hidden, none, or of at least five. */
const isLarge = ({ over }: OverRow) => over === "[c]" || over === "0" || Number(over) >= 5;

onBothLoaded("who is over, and for how long", (open) => {
  let database: Database;
  let usual: CaseloadOverView;
  const context = () => localContext(database);
  const view = (state: Partial<CaseloadOverInput>) =>
    getCaseloadOver(context(), CaseloadOverInput.parse({ at: march2026, ...state }));

  beforeAll(async () => {
    database = await open();
    usual = await view({});
  }, loading);

  it(
    "every unit's count equals a slow recount from officer weeks, for several lines, lengths and windows",
    async () => {
      const rows = officerWeeksOf2026();
      const { baseline } = await loadPosition(context(), march2026);
      const questions = [
        [120, 4, whole.from, whole.to],
        [110, 3, whole.from, whole.to],
        [100, 0, "2026-01-05", "2026-02-02"],
        [150, 8, "2025-12-01", whole.to],
      ] as const;
      for (const [overPercent, moreThanWeeks, from, to] of questions) {
        const rule = { overPercent, moreThanWeeks };
        const read = await loadOfficersOver(context(), baseline, rule, { from, to });
        expect(read).toEqual(recountOfficersOver(rows, rule, { from, to }));
        expect(read.length).toBeGreaterThan(100);
      }
    },
    loading,
  );

  it("asks Parliament's question where nothing is asked: over 120% for more than 4 weeks, in all weeks held", () => {
    expect(usual.input).toEqual({
      ...{ at: march2026, against: "", over: "120", weeks: "4", by: "" },
      ...whole,
    });
    expect(usual.corrections).toEqual([]);
    expect(usual.table?.rows).toHaveLength(12);
    expect(usual.asked.source).toContain("written answer 172934, 30 March 2021");
  });

  it("says that modelled figures are not for publication, and which file would make them an answer", () => {
    expect(usual.modelled?.heading).toBe("Modelled: not for publication");
    expect(usual.modelled?.words).toContain("week, officer, unit, grade, hours, points");
  });

  it("headline, rows and total agree", () => {
    const { table } = usual;
    const sum = (key: "officers" | "over") =>
      table?.rows.reduce((all, row) => all + Number(row[key].replaceAll(",", "")), 0) ?? 0;
    expect(table?.rows.some(({ over }) => over === "[c]")).toBe(false);
    expect(table?.total.over).toBe(sum("over").toLocaleString("en-GB"));
    expect(table?.total.officers).toBe(sum("officers").toLocaleString("en-GB"));
    const [answer = []] = usual.headline;
    expect(answer[0]).toEqual({ strong: `${table?.total.over} of ${table?.total.officers} officers` });
    const shares = table?.rows.map(({ share }) => parseFloat(share)) ?? [];
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  describe("by unit", () => {
    it("shows no count from 1 to 4, and no region that one hidden unit would be told by", async () => {
      for (const over of ["120", "150", "180"]) {
        const [units, regions] = [await view({ by: "unit", over }), await view({ over })];
        expect(units.table?.rows.length).toBeGreaterThan(100);
        expect(units.table?.rows.every(isLarge)).toBe(true);
        for (const region of regions.table?.rows ?? []) {
          const own = units.table?.rows.filter(({ detail }) => detail === region.name) ?? [];
          const hidden = own.filter((row) => row.over === "[c]").length;
          if (region.over !== "[c]") expect(hidden).not.toBe(1);
          else expect(hidden).toBeGreaterThan(0);
        }
      }
    });

    it("lists suppressed units last, by name, so that no order tells them", async () => {
      const rows = (await view({ by: "unit", over: "150" })).table?.rows ?? [];
      const hidden = rows.filter(({ over }) => over === "[c]").map(({ name }) => name);
      expect(hidden.length).toBeGreaterThan(1);
      expect(rows.slice(-hidden.length).map(({ name }) => name)).toEqual(hidden);
      expect(hidden).toEqual([...hidden].sort((a, b) => a.localeCompare(b, "en")));
    });
  });

  describe("what cannot be asked becomes the nearest that can, and a sentence says so", () => {
    it("a line of 124% is taken as 120%, one of 900% as 250%, and letters as the usual", async () => {
      const asked = async (over: string) => {
        const { input, corrections } = await view({ over });
        return [input.over, corrections.length];
      };
      expect(await asked("124")).toEqual(["120", 1]);
      expect(await asked("900")).toEqual(["250", 1]);
      expect(await asked("many")).toEqual(["120", 1]);
      expect(await asked("110%")).toEqual(["110", 0]);
    });

    it("days outside the weeks held are cut to them, and turned days are turned back", async () => {
      const early = await view({ from: "2020-01-01", to: "2026-01-05" });
      expect(early.input).toMatchObject({ from: whole.from, to: "2026-01-05" });
      expect(early.corrections.join(" ")).toContain("Weeks are held from 6 October 2025 to 30 March 2026");
      const turned = await view({ from: "2026-02-02", to: "2026-01-05" });
      expect(turned.input).toMatchObject({ from: "2026-01-05", to: "2026-02-02" });
      const noDay = await view({ from: "2026-02-30" });
      expect(noDay.input.from).toBe(whole.from);
      expect(noDay.corrections.join(" ")).toContain("“2026-02-30” is not a date");
    });

    it("where no week is held in between, it says so and shows no table", async () => {
      const none = await view({ from: "2020-01-01", to: "2020-02-01" });
      expect(none.table).toBeNull();
      expect(none.headline).toEqual([
        ["No officer is held in any week between 1 January 2020 and 1 February 2020."],
      ]);
      expect(none.corrections).toHaveLength(1);
    });

    it("where nobody was over for so long, it says nobody", async () => {
      const nobody = await view({ over: "250", weeks: "25" });
      expect(nobody.headline[0]?.[0]).toEqual({ strong: "No officer" });
      expect(nobody.table?.total).toMatchObject({ over: "0", share: "0.0%", longest: "[z]" });
      const long = await view({ weeks: "26" });
      expect(long.notes.join(" ")).toContain("No run can have more than 26 weeks in so few");
    });
  });

  it("its file holds the table that the page shows", async () => {
    const state = CaseloadOverInput.parse({ at: march2026, by: "unit", over: "150" });
    const { name, body } = await exportCaseloadOver(context(), state);
    expect(name).toBe("plimsoll-over-150-more-than-4-weeks-by-unit-2026-03-31.csv");
    const { table } = await getCaseloadOver(context(), state);
    const rows = csvRows(body).map((row) => Object.values(row));
    expect(rows.map((cells) => cells.slice(0, 7))).toEqual(
      [...(table?.rows ?? []), table!.total].map((row) => [
        ...[row.code, row.name, row.detail, row.officers, row.over, row.share, row.longest],
      ]),
    );
    expect(rows[0]?.slice(7)).toEqual([
      ...[whole.from, whole.to, march2026, "Modelled: not for publication"],
    ]);
  });

  it("prints the same on both databases", async () => {
    const views = { usual, units: await view({ by: "unit", over: "150" }) };
    expect(views).toEqual(printed.get("views") ?? views);
    printed.set("views", views);
  });
});
