import { expect, it } from "vitest";
import { observedAgainstExpected } from "@/server/engine/risk/observed-against-expected";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters();
/** The toy of the method note: 16 observed of 5.2 expected among ten units. */
const toy = [
  [16, 5.2],
  [3, 2.9],
  [0, 1.1],
  [2, 1.9],
  [5, 4.4],
  [1, 2.3],
  [0, 0.7],
  [4, 3.1],
  [2, 2.8],
  [1, 1.6],
].map(([observed = 0, expected = 1]) => ({ observed, expected }));

it("draws 16 of 5.2 expected towards the others, and judges none below 5 expected", () => {
  const [first, second] = observedAgainstExpected(toy, parameters);
  expect(first!.shrunkRatio).toBeGreaterThan(1.5);
  expect(first!.shrunkRatio).toBeLessThan(16 / 5.2);
  expect(first!.shrunkRange!.lower).toBeLessThan(first!.shrunkRatio);
  expect(first!.verdict).toBe("worth a look");
  expect(second!.verdict).toBe("too few to judge");
});

it("with one large unit takes exact limits: 15 expected, 0.560 to 1.649 at 95%", () => {
  // Printed by the tests of the FunnelPlotR package.
  const [only] = observedAgainstExpected([{ observed: 15, expected: 15 }], parameters);
  expect(only!.innerLimits.lower).toBeCloseTo(0.5597, 3);
  expect(only!.innerLimits.upper).toBeCloseTo(1.6494, 3);
  expect(only).toMatchObject({ verdict: "as expected", shrunkRatio: 1, shrunkRange: null });
});

it("widens the limits where large units differ by more than chance", () => {
  const uneven = [5, 60, 8, 50, 6, 45].map((observed) => ({ observed, expected: 20 }));
  const [wide] = observedAgainstExpected(uneven, parameters);
  const [exact] = observedAgainstExpected([{ observed: 5, expected: 20 }], parameters);
  expect(wide!.outerLimits.upper).toBeGreaterThan(exact!.outerLimits.upper);
});
