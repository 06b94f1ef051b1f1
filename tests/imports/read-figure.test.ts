import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigure } from "@/server/imports/read-figure";

describe("A figure as people write it", () => {
  test.each([
    ["794", 794],
    ["1,164", 1164],
    ["1 164", 1164],
    ["1\u00a0164", 1164],
    ["1\u202f164", 1164],
    ["1164*", 1164],
    ["1,164 **", 1164],
    [" 12.50 ", 12.5],
    [".5", 0.5],
    ["-3", -3],
    ["−3", -3],
    ["+3", 3],
    ["12,345,678.25", 12345678.25],
    ["1.2E+03", 1200],
    ["0", 0],
  ])("%j is %d", (text, value) => {
    expect(readFigure(text)).toBe(value);
  });

  test.each(["", "  ", "-", "–", "..", "n/a", "N/A", "#N/A", "[x]", "[X]", "[z]", "*", "~", null])(
    "%j is blank, which is unknown and not zero",
    (cell) => {
      expect(readFigure(cell)).toBe("blank");
    },
  );

  test.each([
    "12,5",
    "1,16",
    "1,1645",
    "1.2.3",
    "12%",
    "about 12",
    "1e",
    "e5",
    "+",
    "1 2",
    "0x10",
    "Infinity",
    "9".repeat(50),
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])("%j is no figure", (cell) => {
    expect(readFigure(cell)).toBe("unreadable");
  });

  test.each([
    ["12,5", 12.5],
    ["1.164", 1164],
    ["1.164,25", 1164.25],
    ["1 164,25", 1164.25],
    ["1164", 1164],
    [",5", 0.5],
  ])("with a decimal comma %j is %d", (text, value) => {
    expect(readFigure(text, ",")).toBe(value);
  });

  test("with a decimal comma 12.5 is no figure, and neither is 1,164,000", () => {
    expect(readFigure("12.5", ",")).toBe("unreadable");
    expect(readFigure("1,164,000", ",")).toBe("unreadable");
  });

  test("every number is itself, written plainly, with thousands and with a star", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (value) => {
        expect(readFigure(value)).toBe(value);
        expect(readFigure(String(value))).toBe(value);
        expect(readFigure(`${value.toLocaleString("en-GB")} *`)).toBe(value);
        expect(readFigure(value.toLocaleString("de-DE"), ",")).toBe(value);
      }),
    );
  });

  test("any text ends in a finite number, blank or unreadable", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const figure = readFigure(text);
        expect(figure === "blank" || figure === "unreadable" || Number.isFinite(figure)).toBe(true);
      }),
    );
  });
});
