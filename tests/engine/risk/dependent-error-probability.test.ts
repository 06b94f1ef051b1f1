import fc from "fast-check";
import { expect, it } from "vitest";
import { dependentErrorProbability } from "@/server/engine/risk/dependent-error-probability";

it.each([
  [0.001, 0, 1],
  [0.001, 1, 0.5005],
  [0.001, 6, 0.1437142857142857],
  [0.001, 19, 0.050949999999999995],
  [0.01, 1, 0.505],
  [0.01, Infinity, 0.01],
])("%f with K = %f is %f once the first has failed", (probability, factor, expected) => {
  // NUREG/CR-1278: 1, (1 + p)/2, (1 + 6p)/7, (1 + 19p)/20, p.
  expect(dependentErrorProbability(probability, factor)).toBeCloseTo(expected, 15);
});

it("lies between p and 1, rises with p and falls with K", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const factor = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(share, share, factor, factor, (one, other, k, more) => {
      const result = dependentErrorProbability(one, k);
      expect(result).toBeGreaterThanOrEqual(one);
      expect(result).toBeLessThanOrEqual(1);
      expect(dependentErrorProbability(one, k + more)).toBeLessThanOrEqual(result);
      const higher = Math.max(one, other);
      expect(dependentErrorProbability(higher, k)).toBeGreaterThanOrEqual(result - 1e-15);
    }),
  );
});

it("a probability above 1 and a factor below 0 are refused", () => {
  expect(() => dependentErrorProbability(1.1, 1)).toThrow("without dependency");
  expect(() => dependentErrorProbability(0.1, -1)).toThrow("The dependency factor must be 0 or more");
});
