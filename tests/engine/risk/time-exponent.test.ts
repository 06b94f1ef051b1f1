import { expect, it } from "vitest";
import { timeExponent } from "@/server/engine/risk/time-exponent";

it("time for two thirds of the work multiplying by 10 gives an exponent of 5.679", () => {
  // ln 10 / ln 1.5, SPAR-H's diagnosis levels "nominal" and "barely adequate".
  expect(timeExponent({ workloadRatio: 1.5, multiplier: 10 })).toBeCloseTo(5.6788735872675735, 13);
});

it("an anchor without overload or multiplier is refused", () => {
  expect(() => timeExponent({ workloadRatio: 1, multiplier: 10 })).toThrow("must be above 1, got 1.");
  expect(() => timeExponent({ workloadRatio: 1.5, multiplier: 0 })).toThrow("The anchor's multiplier");
});
