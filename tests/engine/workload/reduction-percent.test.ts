import { expect, it } from "vitest";
import { reductionPercent } from "@/server/engine/workload/reduction-percent";

it("18.5 of 37 contracted hours are 50%, and 0% when none are contracted", () => {
  expect(reductionPercent(18.5, 37)).toBe(50);
  expect(reductionPercent(3, 0)).toBe(0);
});
