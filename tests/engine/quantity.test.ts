import { expect, test } from "vitest";
import { combine, divide, known, unknown } from "@/server/engine/quantity";

test("a known quantity keeps its value and refuses what is not a number", () => {
  expect(known(3)).toEqual({ known: true, value: 3 });
  expect(() => known(Number.NaN)).toThrow("must be finite");
});

test("an unknown input makes an unknown result with its reason", () => {
  expect(combine([known(2), unknown("not-reported")], (a, b) => a + b)).toEqual(unknown("not-reported"));
});

test("6 / 3 is 2, and nothing divided by no hours has no capacity", () => {
  expect(divide(known(6), known(3), "no-available-hours")).toEqual(known(2));
  expect(divide(known(0), known(0), "no-available-hours")).toEqual(unknown("no-available-hours"));
  expect(divide(known(6), known(-1), "no-available-hours")).toEqual(unknown("no-available-hours"));
});
