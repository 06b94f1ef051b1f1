import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { withinTolerance } from "@/server/engine/staffing/within-tolerance";

it("97.5 of 100 is within a tolerance of 97.5%, 97.4 is not", () => {
  // Published: written answer 11803, "97.5% of target is within tolerance".
  expect(withinTolerance(known(97.5), known(100), 97.5)).toBe(true);
  expect(withinTolerance(known(97.4), known(100), 97.5)).toBe(false);
});

it("cannot be said of a unit that does not report or requires nobody", () => {
  expect(withinTolerance(unknown("not-reported"), known(100), 97.5)).toBeNull();
  expect(withinTolerance(known(1), unknown("no-baseline"), 97.5)).toBeNull();
  expect(withinTolerance(known(1), known(0), 97.5)).toBeNull();
});
