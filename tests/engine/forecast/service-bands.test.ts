import { expect, it } from "vitest";
import { serviceBandMonths } from "@/server/engine/forecast/service-bands";
import { serviceBands } from "@/server/engine/plan-vocabulary";

it("five years in all but the last band, which has no end", () => {
  expect(serviceBandMonths.reduce((sum, months) => sum + months, 0)).toBe(60);
  expect(serviceBandMonths).toHaveLength(serviceBands.length - 1);
});
