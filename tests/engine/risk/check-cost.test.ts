import { expect, it } from "vitest";
import { checkCost } from "@/server/engine/risk/check-cost";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters({ "error-risk.check-minutes": 30, "error-risk.officer-hours-year": 1560 });
const unit = { workloadRatio: 1.2, releasesAYear: 1560, inPostFte: 100 };

it("1,560 checks of 30 minutes are 780 hours, half a post, and take 100 officers from 120% to 120.5%", () => {
  const cost = checkCost(unit, 1, parameters);
  expect(cost.hoursAYear).toBe(780);
  expect(cost.fte).toBe(0.5);
  expect(cost.workloadRatio).toBeCloseTo(1.205, 12);
});

it("costs nothing where nothing is checked", () => {
  expect(checkCost(unit, 0, parameters).workloadRatio).toBeCloseTo(1.2, 12);
});

it("needs officers in post", () => {
  expect(() => checkCost({ ...unit, inPostFte: 0 }, 1, parameters)).toThrow("needs officers in post");
});
