import { expect, it } from "vitest";
import { officialWorkloadPercent } from "@/server/engine/workload/workload-percent";

it("125 of 170 points are 73.5%", () => {
  expect(officialWorkloadPercent(125, 170)).toBe(73.52941176470588); // official vector
});

it("work without available points is 0%, as in the official tools", () => {
  expect(officialWorkloadPercent(23, 0)).toBe(0); // official vector
});

it("1,100 of 1,000 points are exactly 110, so that the line strictly above 110 does not count them", () => {
  expect(officialWorkloadPercent(1100, 1000)).toBe(110);
});
