import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { decimal, percent } from "@/server/contracts/format";
import { printedCell } from "@/server/services/workbooks/printed-cell";

const number = (value: number, places = 0, isPercent = false) => ({
  ...{ kind: "number", value, places },
  percent: isPercent,
});

describe("what a page prints as a cell", () => {
  it.each([
    ["1,234.5", number(1234.5, 1)],
    ["34.2%", number(0.342, 1, true)],
    ["−8.8", number(-8.8, 1)],
    ["+12", number(12)],
    ["0.0", number(0, 1)],
    ["31 March 2026", { kind: "date", date: "2026-03-31" }],
    ["9 June 2025", { kind: "date", date: "2025-06-09" }],
  ])("%s is the number or date that it shows", (text, cell) => {
    expect(printedCell(text)).toEqual(cell);
  });

  it.each(["[c]", "", "2009-10", "18 of 18", "1E10", "MAR1", "12,34", "5 Ventose 2026", "=1+1", "26 weeks"])(
    "%s stays a text",
    (text) => {
      expect(printedCell(text)).toBe(text);
    },
  );

  it("gives back whatever was printed: no digit is added or lost", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (value, places, isPercent) => {
          const text = isPercent ? percent(value, places) : decimal(value, places);
          const cell = printedCell(text);
          if (typeof cell === "string" || cell.kind !== "number") throw new Error(`${text} is no number`);
          const shown = cell.percent
            ? percent(100 * cell.value, cell.places)
            : decimal(cell.value, cell.places);
          expect(shown).toBe(text);
        },
      ),
    );
  });
});
