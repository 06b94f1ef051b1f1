import fc from "fast-check";
import { expect, it } from "vitest";
import { logTimeMultiplier } from "@/server/engine/risk/log-time-multiplier";
import { timeMultiplier } from "@/server/engine/risk/time-multiplier";

it("is the logarithm of the available-time factor", () => {
  const factor = { exponent: 5.679, theta: 0.5, heldAtRatio: 1.5 };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (ratio) => {
      expect(logTimeMultiplier(ratio, factor)).toBeCloseTo(
        Math.log(timeMultiplier(ratio, factor).multiplier),
        12,
      );
    }),
  );
});
