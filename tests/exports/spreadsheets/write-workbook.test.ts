import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbookFormats, type WorkbookCell } from "@/server/contracts/workbook";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import { checkWorkbook } from "./support/check-workbook";
import { readWorkbook } from "./support/read-workbook";
import { number, sampleWorkbook } from "./support/sample-workbook";

const hostile = [
  '=HYPERLINK("http://x","y")',
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "_x0041_",
  "<b>&amp;</b>",
  "a\u0000\u0007b\r\nc",
  "\ud800",
  "'quoted'",
  "]]>",
  "1E10",
  "MAR1",
  "007",
];
/** The second reader takes this for a letter in open documents too, where it is a text like any other. */
const misread = "_x0041_";
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const numbers = fc
  .record({
    value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    places: fc.integer({ min: 0, max: 4 }),
    percent: fc.boolean(),
  })
  .map(({ value, places, percent }) => number(value, places, percent));
const unknowns = fc.constantFrom("[c]", "[x]", "[z]", "");
const cell: fc.Arbitrary<WorkbookCell> = fc.oneof(text, numbers, unknowns);

/** What a text is in a cell: one line without what cannot be printed. */
function readable(written: string): string {
  const line = written
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, " ")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line === "" ? "[z]" : line;
}

describe.each(workbookFormats)("a workbook as %s", (format) => {
  it("keeps every rule", async () => {
    expect(checkWorkbook(await writeWorkbook(sampleWorkbook(), format), format)).toEqual([]);
  });

  it("gives back every text as text, every number as a number and every mark, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const table = { name: "Anything", holds: "Whatever came.", heads: ["Name", "One", "Two"], rows };
        const bytes = await writeWorkbook(sampleWorkbook({ tables: [table] }), format);
        const { rows: read, oddities } = readWorkbook(bytes, format).sheets[3]!;
        expect(oddities).toEqual([]);
        expect(read).toHaveLength(rows.length + 1);
        rows.forEach((row, index) =>
          row.forEach((written, column) => {
            const found = read[index + 1]![column]!;
            if (typeof written === "string" && (format === "xlsx" || !written.includes(misread)))
              expect([found.type, found.value]).toEqual(["text", readable(written)]);
            if (typeof written !== "string" && written.kind === "number") {
              expect(found.type).toBe("number");
              expect(found.value).toBeCloseTo(written.value, 6);
            }
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("has no formula, whatever a text begins with", async () => {
    const rows = hostile.map((words) => [words, words]);
    const table = { name: "=1+1", holds: "=2+2", heads: ["=A1", "@x"], rows };
    const bytes = await writeWorkbook(
      sampleWorkbook({ title: "=1", notes: ["=1"], tables: [table] }),
      format,
    );
    const { sheets } = readWorkbook(bytes, format);
    expect(sheets.flatMap(({ oddities }) => oddities)).toEqual([]);
    expect(sheets[3]!.rows[0]!.map(({ value }) => value)).toEqual(["=A1", "@x"]);
    expect(sheets[3]!.rows[1]!.map(({ type, value }) => [type, value])).toEqual([
      ["text", hostile[0]],
      ["text", hostile[0]],
    ]);
  });

  it("shows numbers as pages print them: 34.2% of 0.342, 1,234.5, 31 March 2026", async () => {
    const rows = [
      ["a", number(0.342, 1, true), number(1234.5, 1), { kind: "date" as const, date: "2026-03-31" }],
    ];
    const table = { name: "Numbers", holds: "Numbers.", heads: ["Name", "Share", "FTE", "Day"], rows };
    const bytes = await writeWorkbook(sampleWorkbook({ tables: [table] }), format);
    const row = readWorkbook(bytes, format).sheets[3]!.rows[1]!;
    expect(row.map(({ type }) => type)).toEqual(["text", "number", "number", "date"]);
    expect([row[1]!.value, row[2]!.value]).toEqual([0.342, 1234.5]);
    expect((row[3]!.value as Date).toISOString().slice(0, 10)).toBe("2026-03-31");
  });

  it("gives sheets and columns names of their own, within what programs allow", async () => {
    const table = {
      ...{ name: "Prisons: [modelled] / of the long-term high security estate", holds: "Prisons." },
      ...{ heads: ["Code", "FTE", "fte"], rows: [["a", number(1), number(2)]] },
    };
    const bytes = await writeWorkbook(
      sampleWorkbook({ tables: [table, table, { ...table, name: "Cover" }] }),
      format,
    );
    expect(checkWorkbook(bytes, format)).toEqual([]);
    const names = readWorkbook(bytes, format).sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    expect(names.at(-1)).toBe("Cover 2");
  });

  it("is the same bytes every time", async () => {
    const [first, second] = [
      await writeWorkbook(sampleWorkbook(), format),
      await writeWorkbook(sampleWorkbook(), format),
    ];
    expect(first.equals(second)).toBe(true);
  });
});
