import { expect, it } from "vitest";
import { errorProbabilityBeta } from "@/server/engine/risk/error-probability-beta";

it("around 0.3 with alpha 0.42 has beta 0.98", () => {
  // Worked shape of NUREG/CR-6883; percentiles recomputed in the vectors of published methods.
  expect(errorProbabilityBeta(0.3, 0.42, 0.9)).toEqual({
    alpha: 0.42,
    beta: expect.closeTo(0.98, 14) as number,
    lower: expect.closeTo(0.0008194576369257751, 14) as number,
    upper: expect.closeTo(0.8908042292324996, 13) as number,
  });
});

it("around 0.0046 reaches 3.8 times the mean at the 95th percentile", () => {
  expect(errorProbabilityBeta(0.0046, 0.5, 0.9).upper / 0.0046).toBeCloseTo(3.834, 3);
});

it("a mean of 0 and an alpha of 0 are refused", () => {
  expect(() => errorProbabilityBeta(0, 0.5, 0.9)).toThrow("The mean error probability");
  expect(() => errorProbabilityBeta(0.1, 0, 0.9)).toThrow("The first shape");
});
