import { expect, it } from "vitest";
import { tailOfCoverage } from "@/server/engine/statistics/tail-of-coverage";

it("95% leave 2.5% beyond either end", () => {
  expect(tailOfCoverage(0.95)).toBeCloseTo(0.025, 15);
});

it("100% are refused", () => {
  expect(() => tailOfCoverage(1)).toThrow("The coverage of an interval");
});
