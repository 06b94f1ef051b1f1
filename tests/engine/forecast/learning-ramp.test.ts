import { expect, it } from "vitest";
import { learningRamp } from "@/server/engine/forecast/learning-ramp";

it("from 30% with three months: 30% at once and 90.5% after six months", () => {
  expect(learningRamp({ start: 0.3, months: 3 }, 0)).toBeCloseTo(0.3, 12);
  // Hand calculation: 1 - 0.7 exp(-2).
  expect(learningRamp({ start: 0.3, months: 3 }, 6)).toBeCloseTo(0.9052653017343711, 12);
});
