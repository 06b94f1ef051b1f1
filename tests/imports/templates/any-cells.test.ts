import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pseudonymWith } from "@/server/imports/pseudonym";
import { allReaders } from "@/server/imports/readers/all-readers";
import type { CellValue } from "@/server/imports/sheet";
import { templates } from "@/server/imports/templates/all-templates";
import { wmtReader } from "@/server/imports/wmt/wmt-reader";
import { openedFile } from "../support/opened-file";
import { readContext, readWhole } from "../support/read-file";
import { wmtTable } from "../support/wmt-export";

const likely = [
  "Leeds",
  "LEI",
  "Derby City",
  "HQ",
  "2026-03-30",
  "31/03/2026",
  "po",
  "band-2",
  "12",
  "-1",
  "1e9",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "[x]", "__proto__", "constructor", ...likely),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.double(),
  fc.boolean(),
);
const context = readContext({ pseudonym: pseudonymWith("a key") });
const readers = new Map(allReaders.map((reader) => [reader.kind, reader]));
const files = [
  ...templates.map(({ kind, columns }) => [kind, columns.map(({ head }) => head)] as const),
  ["wmt-officers", wmtTable([])[0]?.map(String) ?? []] as const,
];

describe.each(files)("rows of %s", (kind, heads) => {
  it("whatever stands in them are read to the end: figures in bounds, or an issue with its row", async () => {
    const rows = fc.array(fc.array(cell, { maxLength: heads.length + 3 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const reader = readers.get(kind) ?? wmtReader;
        const { facts, officerWeeks, issues } = await readWhole(
          reader,
          openedFile([heads, ...cells]),
          context,
        );
        for (const { quantity, asOf } of facts) {
          expect(quantity.known && quantity.value >= 0).toBe(true);
          expect(asOf <= context.today).toBe(true);
        }
        for (const { points, cases, week } of officerWeeks)
          expect([points, ...cases, Date.parse(week)].every(Number.isFinite)).toBe(true);
        for (const { row, rule } of issues)
          expect(row === null ? ["rows-none", "rows-left-out", "date-missing"] : [rule]).toContain(rule);
      }),
      { numRuns: 200 },
    );
  });
});
