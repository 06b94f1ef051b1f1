import { expect, it } from "vitest";
import { dispersionTest } from "@/server/engine/statistics/dispersion-test";
import { unknown } from "@/server/engine/quantity";

it("2, 4 and 6 have chi-square 2 with 2 degrees of freedom, an index of 1 and a tail of 1/e", () => {
  // By hand: 8 / 4; the tail of two degrees of freedom is exp(-x / 2).
  expect(dispersionTest([2, 4, 6])).toEqual({
    known: true,
    mean: 4,
    chiSquare: 2,
    degreesOfFreedom: 2,
    indexOfDispersion: 1,
    upperTail: expect.closeTo(1 / Math.E, 13) as number,
  });
});

it("releases in error from 2010 to 2021 vary twice as much as chance makes them, p = 0.025", () => {
  // Published series (written answer 90879); recomputed in the vectors of published methods.
  const test = dispersionTest([68, 63, 42, 44, 50, 49, 64, 72, 66, 64, 50, 46]);
  expect(test).toMatchObject({
    mean: 56.5,
    indexOfDispersion: expect.closeTo(1.9871279163314561, 12) as number,
    upperTail: expect.closeTo(0.025493415836527533, 10) as number,
  });
});

it("one count, and counts of nothing, are outside the method", () => {
  expect([dispersionTest([5]), dispersionTest([0, 0]), dispersionTest([])]).toEqual(
    Array(3).fill(unknown("outside-method")),
  );
});
