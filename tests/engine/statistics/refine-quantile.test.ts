import { expect, it } from "vitest";
import { refineQuantile } from "@/server/engine/statistics/refine-quantile";

const tails = (x: number) => ({ lower: 1 - Math.exp(-x), upper: Math.exp(-x) });
const density = (x: number) => Math.exp(-x);

it.each([0.001, 0.5, 0.999])(
  "a start of seven digits comes to the last ones, at %f of an exponential variable",
  (level) => {
    // By hand: -ln(1 - p).
    const quantile = -Math.log(1 - level);
    expect(refineQuantile(quantile * (1 + 1e-7), level, tails, density) / quantile).toBeCloseTo(1, 13);
  },
);

it("a start of 0 or infinity comes back: nothing can be refined there", () => {
  expect(refineQuantile(0, 0.5, tails, density)).toBe(0);
  expect(refineQuantile(Infinity, 0.5, tails, density)).toBe(Infinity);
});

it("a point without density comes back", () => {
  expect(refineQuantile(0.7, 0.5, tails, () => 0)).toBe(0.7);
});
