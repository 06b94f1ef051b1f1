import { expect, it } from "vitest";
import { workloadPercentRealTime } from "@/server/engine/workload/workload-percent-real-time";

it("59 of 2,176 points are 2.7%: the ratio keeps three places", () => {
  expect(workloadPercentRealTime(59, 2176)).toBeCloseTo(2.7, 12); // by hand: 0.02711
});

it("half a thousandth goes up: 1 of 2,000 points is 0.1%", () => {
  expect(workloadPercentRealTime(1, 2000)).toBeCloseTo(0.1, 12); // by hand: 0.0005
  expect(workloadPercentRealTime(-1, 2000)).toBeCloseTo(-0.1, 12); // decimal half up goes away from zero
});

it("no points or no available points are 0%", () => {
  expect([workloadPercentRealTime(0, 2176), workloadPercentRealTime(500, 0)]).toEqual([0, 0]);
});
