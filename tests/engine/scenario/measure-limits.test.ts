import { expect, it } from "vitest";
import { measureLimits } from "@/server/engine/scenario/measure-limits";

it("every limit has room and a unit", () => {
  for (const { min, max, unit } of Object.values(measureLimits)) {
    expect(min).toBeLessThan(max);
    expect(unit).not.toBe("");
  }
});
