import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayDate,
  decimal,
  figure,
  fileSize,
  longDate,
  longTime,
  monthDate,
  percent,
  plural,
  quantityText,
  shortDate,
} from "@/server/contracts/format";
import { known, unknown } from "@/server/engine/quantity";

test("numbers have commas, a true minus sign and the asked places", () => {
  expect(decimal(21351.5, 1)).toBe("21,351.5");
  expect(decimal(-1234.56)).toBe("\u22121,235");
  expect(percent(7.779, 1)).toBe("7.8%");
});

test("halves are rounded away from nought on the digits that people see", () => {
  // 1.005 is 1.00499999999999989… in binary; people see a half.
  expect(decimal(1.005, 2)).toBe("1.01");
  expect(decimal(2.5)).toBe("3");
  expect(decimal(-2.5)).toBe("\u22123");
});

test("what is left of a difference of sums is nought, and never no number", () => {
  // 0.1 + 0.2 - 0.3 is 5.55e-17: its digits come with a power of ten.
  expect(decimal(0.1 + 0.2 - 0.3, 1)).toBe("0.0");
  expect(decimal(-9.1e-13, 1)).toBe("0.0");
  expect(decimal(6e-7, 6)).toBe("0.000001");
  fc.assert(
    fc.property(fc.double({ min: -1e-6, max: 1e-6, noNaN: true }), (value) => {
      expect(decimal(value, 1)).toBe("0.0");
    }),
  );
});

test("there is no minus nought", () => {
  expect(decimal(-0.2)).toBe("0");
});

test("whole numbers are unchanged by rounding", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(Number(decimal(value, 2).replaceAll(",", ""))).toBe(value);
    }),
  );
});

test("an unknown quantity prints its mark, never nought", () => {
  expect(quantityText(known(12.34), (value) => decimal(value, 1))).toBe("12.3");
  expect(quantityText(unknown("not-reported"), decimal)).toBe("[x]");
  expect(quantityText(unknown("suppressed"), decimal)).toBe("[c]");
  expect(quantityText(unknown("outside-method"), decimal)).toBe("[z]");
});

test("dates are plain text in and words out", () => {
  expect(longDate("2026-03-31")).toBe("31 March 2026");
  expect(longTime("2026-11-22T14:02:31.000Z")).toBe("22 November 2026, 14:02 UTC");
  expect(shortDate("2025-10-03")).toBe("3 Oct");
  expect(dayDate("2025-10-03")).toBe("3 Oct 2025");
  expect(monthDate("2018-12-28")).toBe("Dec 2018");
});

test("one unit, two units", () => {
  expect(plural(1, "unit")).toBe("1 unit");
  expect(plural(2000, "unit")).toBe("2,000 units");
});

test("a figure has one place, or none where it is whole", () => {
  expect([figure(1903), figure(12.34), figure(-2)]).toEqual(["1,903", "12.3", "\u22122"]);
});

test("sizes of files are read in their unit", () => {
  expect([1, 999, 52_300, 51_788_779].map(fileSize)).toEqual(["1 byte", "999 bytes", "52 kB", "51.8 MB"]);
});
