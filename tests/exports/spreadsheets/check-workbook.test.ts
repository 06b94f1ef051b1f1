import { describe, expect, it } from "vitest";
import type { Workbook, WorkbookFormat, WorkbookTable } from "@/server/contracts/workbook";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import { zipFiles } from "@/server/exports/spreadsheets/zip-files";
import { checkWorkbook } from "./support/check-workbook";
import { badFiles, type Edit } from "./support/bad-files";
import { unpack } from "./support/read-workbook";
import { number, sampleWorkbook } from "./support/sample-workbook";

const sample = sampleWorkbook();
const [sampleTable] = sample.tables;
const withTable = (change: Partial<WorkbookTable>): Workbook =>
  sampleWorkbook({ tables: [{ ...sampleTable!, ...change }] });
const row = (...texts: string[]) => [texts];

/** Of the model: a workbook that says too little or keeps a number as a text, and what is found. */
const badModels: readonly (readonly [string, Workbook, string])[] = [
  [
    "a cover that does not cite",
    sampleWorkbook({ cover: sample.cover.slice(0, 9) }),
    "The cover does not say: How to cite.",
  ],
  [
    "shorthand that is not explained",
    sampleWorkbook({ cover: sample.cover.filter(({ item }) => item !== "Shorthand [c]") }),
    "[c] is used and not explained.",
  ],
  [
    "a note that is not listed",
    withTable({ holds: "Every prison [note 9]." }),
    "Contents refers to [note 9], which is not listed.",
  ],
  [
    "a note marked by a symbol",
    withTable({ heads: ["Code", "Unit", "Shortfall*", "Counted on"] }),
    "Prisons, modelled marks a note by a symbol: Shortfall*",
  ],
  ["an empty table", withTable({ rows: [] }), "Prisons, modelled is a blank sheet."],
  [
    "a number kept as a text",
    withTable({ rows: row("a", "b", "1,234.5", "c") }),
    "Prisons, modelled, C2 is a number kept as text.",
  ],
  [
    "a long text",
    withTable({ rows: row("a", "b ".repeat(600), "c", "d") }),
    "Prisons, modelled, B2 holds a text of 1199 characters.",
  ],
  [
    "an identifier that is a number",
    withTable({ rows: [[number(7), "b", "c", "d"]] }),
    "Prisons, modelled, A2 is an identifier and not a text.",
  ],
  [
    "a name that says nothing",
    withTable({ name: "Sheet4" }),
    "Sheet4 is no name that says what a sheet holds.",
  ],
];

async function edited(format: WorkbookFormat, path: string, change: Edit, more: readonly string[] = []) {
  const files = unpack(await writeWorkbook(sample, format));
  if (!files.has(path)) throw new Error(`There is no ${path} in ${[...files.keys()].join(", ")}`);
  return zipFiles([
    ...[...files].map(([name, body]) => ({ name, body: name === path ? change(body) : body })),
    ...more.map((name) => ({ name, body: "x" })),
  ]);
}

describe.each(["xlsx", "ods"] as const)("the check of a file as %s", (format) => {
  it.each(badModels)("finds %s", async (_, model, sentence) => {
    expect(checkWorkbook(await writeWorkbook(model, format), format)).toContain(sentence);
  });

  it.each(badFiles[format])("finds %s", async (_, path, change, sentence) => {
    expect(checkWorkbook(await edited(format, path, change), format)).toContain(sentence);
  });

  it("finds macros", async () => {
    const path = format === "xlsx" ? "xl/vbaProject.bin" : "Basic/script-lc.xml";
    const any = format === "xlsx" ? "xl/workbook.xml" : "content.xml";
    expect(checkWorkbook(await edited(format, any, (text) => text, [path]), format)).toContain(
      `It carries ${path}.`,
    );
  });
});
