import fc from "fast-check";
import { expect, it } from "vitest";
import { dependencyFactorByLoad } from "@/server/engine/risk/dependency-factor-by-load";

const high = { baseFactor: 1, completeAtRatio: 1.5 };

it("is the base level for a checker with spare or full hours, and 0 from 1.5 on", () => {
  expect([0, 0.8, 1, 1.5, 3].map((load) => dependencyFactorByLoad(load, high))).toEqual([1, 1, 1, 0, 0]);
});

it("the degree of dependency is half way, in logarithms, at the root of 1.5", () => {
  // By hand: 1 / (K + 1) from 1/2 to 1 passes the root of 1/2.
  const factor = dependencyFactorByLoad(Math.sqrt(1.5), high);
  expect(1 / (factor + 1)).toBeCloseTo(Math.SQRT1_2, 14);
});

it("at 1.25 a highly dependent check misses at least 73%", () => {
  // By hand: f = ln 1.25 / ln 1.5 = 0.55034; K = 2^0.44966 - 1 = 0.36572; 1 / 1.36572.
  expect(dependencyFactorByLoad(1.25, high)).toBeCloseTo(0.36572, 5);
});

it("falls steadily with the load and stays between 0 and the base", () => {
  const load = fc.double({ min: 0, max: 3, noNaN: true });
  const base = fc.double({ min: 0, max: 30, noNaN: true });
  fc.assert(
    fc.property(load, load, base, (one, other, baseFactor) => {
      const at = (ratio: number) => dependencyFactorByLoad(ratio, { baseFactor, completeAtRatio: 1.5 });
      expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)) + 1e-12);
      expect(at(one) >= 0 && at(one) <= baseFactor + 1e-12).toBe(true);
    }),
  );
});

it("a base of no dependency, completeness at 1 and a load below 0 are refused", () => {
  expect(() => dependencyFactorByLoad(1, { ...high, baseFactor: Infinity })).toThrow(
    "The base dependency factor",
  );
  expect(() => dependencyFactorByLoad(1, { ...high, completeAtRatio: 1 })).toThrow("workload ratio above 1");
  expect(() => dependencyFactorByLoad(-1, high)).toThrow("must be 0 or more, got -1");
});
