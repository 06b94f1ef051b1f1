import { stringify } from "csv-stringify/sync";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { caseIndex } from "@/server/engine/workload/case-index";
import { openFile } from "@/server/imports/open/open-file";
import { pseudonymWith } from "@/server/imports/pseudonym";
import { allReaders } from "@/server/imports/readers/all-readers";
import type { CellValue } from "@/server/imports/sheet";
import { templates } from "@/server/imports/templates/all-templates";
import { wmtReader } from "@/server/imports/wmt/wmt-reader";
import { madeSource } from "../support/made-source";
import { openedFile } from "../support/opened-file";
import { readContext, readWhole } from "../support/read-file";
import { wmtTable, wmtWorkbook, type ExportedOfficer } from "../support/wmt-export";

type Rows = readonly (readonly CellValue[])[];

const pseudonym = pseudonymWith("a key");
const dated = (rows: Rows): Rows => [["Date of export: 01/04/2026"], ...rows];
const read = (rows: Rows) =>
  readWhole(wmtReader, openedFile(rows, { name: "wmt.xlsx", sheet: "Sheet 1" }), readContext({ pseudonym }));
const rules = ({ issues }: { readonly issues: readonly { rule: string; row: number | null }[] }) =>
  issues.map(({ rule, row }) => [rule, row]);

const busy: ExportedOfficer = {
  ...{ name: "Doe, Jane", cms: 9, reports: [1, 2], totalCases: 19 },
  cases: { "Com A3": 10, "Com A3S": 1, "Lic B3": 2, "Cus Untiered": 3, "T2A Com A3": 3 },
};

describe("an export of the Workload Measurement Tool", () => {
  it.each([
    ["in its own layout", wmtWorkbook([busy])],
    ["as one table", wmtTable([busy])],
  ])(
    "%s is an officer's week of the Monday before its date, priced by the official points",
    async (_, rows) => {
      const { officerWeeks, issues, rows: looked, summary } = await read(dated(rows));
      expect(issues).toEqual([]);
      expect(looked).toBe(1);
      const [week] = officerWeeks;
      expect(week).toMatchObject({
        ...{ week: "2026-03-30", unit: "N53DRBY", grade: "po", hours: 37, reductionHours: 0 },
        ...{ officer: pseudonym("Doe, Jane | Derby North"), reports: [1, 2], availablePoints: 2176 },
        // Community 10 + 1 suspended + 3 of young adults, licence 2, custody 3 without a tier.
        cases: [14, 2, 3],
        // By hand: 10 x 206 + 2 x 161 + young adults 3 x 75 + 138 + 2 x 65 + 9 of help to colleagues.
        points: 2060 + 322 + 225 + 138 + 130 + 9,
      });
      const cells = week!.tierCases!;
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(16);
      expect(cells[caseIndex("community", "A3S")]).toBe(1);
      expect(cells[caseIndex("custody", "untiered")]).toBe(3);
      expect(summary).toMatchObject({
        ...{ reportDate: "2026-03-30", matches: [{ name: "Derby City", unit: "N53DRBY", by: "name" }] },
        checks: [{ label: "Cases of all officers", sum: 19, printed: 19, tolerance: 0 }],
      });
    },
  );

  it("is read from a workbook and from a text file as it leaves the tool", async () => {
    const rows = dated(wmtWorkbook([busy, { name: "Roe, Richard", cases: { "Lic C2": 4 } }]));
    const workbook = await writeXlsx({ sheets: [{ name: "Sheet 1", rows: rows.map((row) => [...row]) }] });
    const text = stringify(
      rows.map((row) => [...row]),
      { bom: true },
    );
    for (const content of [Buffer.from(workbook), text]) {
      const file = await openFile(madeSource(content));
      const { officerWeeks, issues } = await readWhole(wmtReader, file, readContext({ pseudonym }));
      expect([...file.issues, ...issues]).toEqual([]);
      expect(officerWeeks.map(({ points }) => points)).toEqual([2884, 260]);
    }
  });

  it("without a date says where to write one", async () => {
    const { issues, officerWeeks } = await read(wmtTable([busy]));
    expect(officerWeeks).toEqual([]);
    expect(issues).toMatchObject([{ rule: "date-missing", severity: "error" }]);
    expect(issues[0]?.message).toContain("add a first row");
  });

  it("takes its date from a column too, row by row, and none after today", async () => {
    const [heads = [], row = []] = wmtTable([busy]);
    const { officerWeeks, issues } = await read([
      [...heads, "Date"],
      [...row, "2026-03-25"],
      [...row, "2026-03-31"],
      [...row, "2027-03-31"],
    ]);
    expect(officerWeeks.map(({ week }) => week)).toEqual(["2026-03-23", "2026-03-30"]);
    expect(rules({ issues })).toEqual([["date-in-future", 4]]);
    const late = await read([["31/12/2026"], ...wmtTable([busy])]);
    expect([rules(late), late.officerWeeks]).toEqual([[["date-in-future", null]], []]);
  });

  it("never tells a name: not in weeks, issues or summary", async () => {
    const bad: ExportedOfficer = { name: "Smith, John", team: "Secret", unit: "Nowhere", hours: "lots" };
    const said = JSON.stringify(await read(dated(wmtTable([busy, bad, { name: null }]))));
    for (const word of ["Doe", "Jane", "Smith", "John", "Secret"]) expect(said).not.toContain(word);
    expect(said).toContain("unit-not-matched");
    expect(said).toContain("names no officer");
  });

  it("tells officers of one name in two teams apart, and one that stands twice in a team", async () => {
    const { issues, officerWeeks } = await read(
      dated(wmtTable([busy, { ...busy, team: "Derby South" }, { ...busy, unit: "N53DERS" }])),
    );
    expect(new Set(officerWeeks.map(({ officer }) => officer)).size).toBe(2);
    expect(rules({ issues })).toEqual([["row-twice", 5]]);
  });

  it("takes forename and surname, or a staff code before any name", async () => {
    const [heads = [], row = []] = wmtTable([busy], { without: ["OM Name"] });
    const names = await read(
      dated([
        [...heads, "Forename", "Surname"],
        [...row, "Jane", "Doe"],
      ]),
    );
    expect(names.officerWeeks[0]?.officer).toBe(pseudonym("Jane Doe | Derby North"));
    const coded = await read(
      dated([
        [...heads, "Staff code", "Surname"],
        [...row, "N53A104", "Doe"],
      ]),
    );
    expect(coded.officerWeeks[0]?.officer).toBe(pseudonym("N53A104 | Derby North"));
  });

  it("takes trainees as the tool codes them, and no recorded hours as the full time of the grade", async () => {
    const { officerWeeks } = await read(
      dated(
        wmtTable([
          { name: "A", grade: "TPO", reductionHours: 14.8 },
          { name: "B", grade: "PSO", hours: null },
        ]),
      ),
    );
    // 2,176 x 60% = 1,305.6, cut; 37 hours where none are recorded.
    expect(officerWeeks.map(({ grade, hours, availablePoints }) => [grade, hours, availablePoints])).toEqual([
      ["pqip", 37, 1305],
      ["pso", 37, 2176],
    ]);
  });

  it("leaves out grades that are not measured: a word where they hold nothing, a warning where they do", async () => {
    const idle = await read(dated(wmtTable([busy, { name: "A", grade: "SPO" }])));
    expect(idle.issues.map(({ severity, rule }) => [severity, rule])).toEqual([["notice", "rows-left-out"]]);
    expect(idle.officerWeeks).toHaveLength(1);
    const holding = await read(dated(wmtTable([{ name: "A", grade: "DMY", cases: { "Com A3": 2 } }])));
    expect(holding.issues.map(({ severity, rule }) => [severity, rule])).toEqual([
      ["warning", "rows-left-out"],
    ]);
    expect(holding.issues[0]?.message).toContain("2 cases");
  });

  it("misses a column of a tier, and warns of a column that it does not know", async () => {
    const [heads = [], row = []] = wmtTable([busy], { without: ["Com B2"] });
    const { issues } = await read(
      dated([
        [...heads, "Shoe size"],
        [...row, 42],
      ]),
    );
    expect(issues.map(({ severity, rule, column }) => [severity, rule, column])).toEqual([
      ["error", "head-missing", "Com B2"],
      ["warning", "head-unknown", "Shoe size"],
    ]);
  });

  it("sees where the cases read are not those that the file prints", async () => {
    const { summary } = await read(
      dated(
        wmtTable([
          { ...busy, totalCases: 21 },
          { name: "B", totalCases: 0 },
        ]),
      ),
    );
    expect(summary.checks).toMatchObject([{ sum: 19, printed: 21 }]);
  });

  it("without rows of officers is told", async () => {
    expect(rules(await read(dated(wmtTable([]))))).toEqual([["rows-none", null]]);
  });

  it("is told from every template, and no template is taken for it", () => {
    const own: [string, Rows][] = templates.map(({ kind, columns, examples }) => [
      kind,
      [columns.map(({ head }) => head), ...examples],
    ]);
    const files: [string, Rows][] = [
      ...own,
      ["wmt-officers", wmtWorkbook([busy])],
      ["wmt-officers", wmtTable([])],
    ];
    for (const [kind, rows] of files) {
      const heads = [{ name: "", rows: rows.map((cells, index) => ({ number: index + 1, cells })) }];
      expect(allReaders.filter((reader) => reader.recognises(heads)).map((reader) => reader.kind)).toEqual([
        kind,
      ]);
    }
  });
});
