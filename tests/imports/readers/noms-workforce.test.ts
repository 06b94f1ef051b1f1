import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { embeddedFiles } from "@/server/embedded/embedded-files";
import { publishedBatches } from "@/server/embedded/published-batches";
import type { Fact } from "@/server/engine/facts";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import { nomsWorkforce } from "@/server/imports/readers/noms-workforce";
import { recognise } from "@/server/imports/recognise";
import type { CellValue } from "@/server/imports/sheet";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { madeSource } from "../support/made-source";
import { openedSheets } from "../support/opened-file";
import { readWhole } from "../support/read-file";

const name = "noms-workforce-statistics-june-2016-tables.xlsx";
const file = await openFile(madeSource(readFileSync(`${import.meta.dirname}/../files/${name}`), name));

/** What the shipped tables, tidied by others, say of the same publication. */
function shippedFacts(): readonly Fact[] {
  const files = embeddedFiles(readEmbeddedFiles());
  return publishedBatches
    .flatMap((recipe) => [...(recipe.rows(files).facts ?? [])])
    .filter(({ source }) => source === "noms-workforce-2016");
}

const byKey = (facts: readonly Fact[]) =>
  new Map(facts.map((fact) => [`${fact.unit} ${fact.measure} ${fact.grade}`, fact]));

describe("The workforce tables of June 2016", () => {
  test("are known by the titles of three of their 22 sheets", async () => {
    expect(file.sheets).toHaveLength(22);
    expect((await recognise(file, allReaders)).kind).toBe("noms-workforce");
  });

  test("say what the shipped set says, fact by fact to the last digit", async () => {
    const { facts } = await readWhole(nomsWorkforce, file);
    expect(byKey(facts)).toEqual(byKey(shippedFacts()));
    // 110 prisons and their total by 4 grades and 2 measures, 2 directorates and their total by 18 grades.
    expect(facts).toHaveLength(111 * 8 + 3 * 18);
  });

  test("add up to their own totals, and what has no place here is told once a table", async () => {
    const { issues, rows, summary } = await readWhole(nomsWorkforce, file);
    expect(summary.reportDate).toBe("2016-06-30");
    // Printed in the tables: Table 10, Table 11 and Table 12.
    expect(summary.totals).toEqual({
      headquartersStaffFte: 3363.7,
      establishmentStaffFte: 31090.59,
      deliveryUnitStaffFte: 8755.66,
      inPostFte: 31090.59,
      benchmarkFte: 33064.69,
      officersInPostFte: 17878.25,
      officersBenchmarkFte: 18623.8,
    });
    for (const { sum, printed, tolerance } of summary.checks)
      expect(Math.abs(sum - printed)).toBeLessThanOrEqual(tolerance);
    // Three totals of Table 10 by 20 columns, nine of Table 11 by 6, one of Table 12 by 8.
    expect(summary.checks).toHaveLength(3 * 20 + 9 * 6 + 8);
    expect(rows).toBe(112 + 91 + 110);
    expect(issues.map(({ severity, rule, sheet }) => [severity, rule, sheet])).toEqual([
      ["notice", "rows-left-out", "10 Snapshot of Estab x grade"],
      ["notice", "rows-left-out", "11 Snapshot of LDUs x grad"],
    ]);
    expect(summary.matches.filter(({ unit }) => unit === null)).toEqual([]);
    expect(summary.matches.find(({ name: row }) => row === "Morton Hall")?.unit).toBe("X-MORTON-HALL-IRC");
  });
});

const title =
  "Table 9: Staff in Post (Full Time Equivalent) and Benchmark Staffing Level, as at 30 June 2016";
const plain: CellValue[][] = [
  [title],
  [],
  [null, "Band 3-5 Officers", null, "Operational Support Grade", null, "Other Grades", null, "All Staff"],
  ["Establishment", ...Array.from({ length: 4 }, () => ["Staff in Post", "Benchmark Target1"]).flat()],
  ["Aylesbury", 124.8, 133, 43, 46, 63, 71.7, 230.8, 250.7],
  ["Bedford", 132.5, "-", 32, "-", 50.7, "-", 215.2, "-"],
  ["Establishment Total", 257.3, 133, 75, 46, 113.7, 71.7, 446, 250.7],
];

async function readChanged(change: (rows: CellValue[][]) => void) {
  const rows = plain.map((cells) => [...cells]);
  change(rows);
  return readWhole(nomsWorkforce, openedSheets([["Benchmarks", rows]]));
}

describe("Tables of another quarter or with faults", () => {
  test("are read by their words, whatever number the table has; a dash is unknown", async () => {
    const { facts, issues, summary } = await readChanged(() => undefined);
    expect(issues).toEqual([]);
    expect(summary.totals).toMatchObject({ inPostFte: 446, benchmarkFte: 250.7 });
    const bedford = facts.find(
      ({ unit, measure, grade }) => unit === "BFI" && measure === "required-fte" && grade === "all",
    );
    expect(bedford).toMatchObject({
      ...{ quantity: { known: false, reason: "not-reported" }, quality: "E" },
      locator: "Table 9, row Bedford",
    });
  });

  test.each<[what: string, rule: string, change: (rows: CellValue[][]) => void]>([
    ["a title without a date", "date-missing", (rows) => (rows[0] = [title.replace("30 June", "June")])],
    ["a title with a date to come", "date-in-future", (rows) => (rows[0] = [title.replace("2016", "2036")])],
    ["heads that have changed", "head-missing", (rows) => (rows[3] = ["Establishment"])],
    ["no rows", "rows-none", (rows) => rows.splice(4)],
    ["a prison nobody knows", "unit-not-matched", (rows) => (rows[4]![0] = "Nowhere")],
    ["a prison twice", "row-twice", (rows) => (rows[4]![0] = "Bedford")],
    ["a figure that is none", "value-unreadable", (rows) => (rows[5]![2] = "many")],
    ["a figure below nought", "value-out-of-range", (rows) => (rows[5]![2] = -1)],
    ["a total that differs", "total-differs", (rows) => (rows[6]![1] = 257.4)],
  ])("%s is an error", async (_what, rule, change) => {
    const { issues } = await readChanged(change);
    expect(issues.map((one) => `${one.severity} ${one.rule}`)).toEqual([`error ${rule}`]);
  });
});
