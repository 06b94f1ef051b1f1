import fc from "fast-check";
import { expect, it } from "vitest";
import { addedCheck } from "@/server/engine/risk/added-check";
import { dependencyFactorByLoad } from "@/server/engine/risk/dependency-factor-by-load";

it("a highly dependent check of every release all but halves the errors", () => {
  // By hand: 0.004 x (1 + 0.004) / 2.
  const check = { coverage: 1, missProbability: 0.004, dependencyFactor: 1 };
  expect(addedCheck(0.004, check)).toBeCloseTo(0.002008, 15);
});

it("of half of the releases, by somebody independent who misses a fifth, leaves 60%", () => {
  // By hand: 1 - 0.5 x 0.8.
  const check = { coverage: 0.5, missProbability: 0.2, dependencyFactor: Infinity };
  expect(addedCheck(0.01, check)).toBeCloseTo(0.006, 15);
});

it("of nothing, or by somebody completely dependent, changes nothing", () => {
  expect(addedCheck(0.01, { coverage: 0, missProbability: 0, dependencyFactor: 19 })).toBe(0.01);
  expect(addedCheck(0.01, { coverage: 1, missProbability: 0, dependencyFactor: 0 })).toBe(0.01);
});

it("never raises the risk, least of all for a checker without load, and saves less the more is asked of them", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const load = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      share,
      fc.double({ min: 0, max: 30, noNaN: true }),
      load,
      (p, m, coverage, baseFactor, ratio) => {
        const anchors = { baseFactor, completeAtRatio: 1.5 };
        const at = (workload: number) =>
          addedCheck(p, {
            coverage,
            missProbability: m,
            dependencyFactor: dependencyFactorByLoad(workload, anchors),
          });
        expect(at(0)).toBeLessThanOrEqual(p);
        expect(at(ratio)).toBeLessThanOrEqual(p);
        expect(at(ratio)).toBeGreaterThanOrEqual(at(0) - 1e-15);
      },
    ),
  );
});

it("a coverage above 1 is refused", () => {
  expect(() => addedCheck(0.1, { coverage: 2, missProbability: 0, dependencyFactor: 1 })).toThrow(
    "The share that is checked",
  );
  expect(() => addedCheck(-1, { coverage: 1, missProbability: 0, dependencyFactor: 1 })).toThrow(
    "The error probability",
  );
});
