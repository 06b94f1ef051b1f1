import { expect, it } from "vitest";
import { band } from "@/server/engine/workload/band";
import { testParameters } from "../../support/parameters";

it.each([
  [-5, "spare"],
  [90, "spare"],
  [90.1, "in-range"],
  [100, "in-range"],
  [110, "stretched"],
  [110.1, "over"],
  [120, "over"],
  [120.1, "severe"],
  [150, "severe"],
  [150.1, "extreme"],
] as const)("%f%% is %s: upper bounds are inclusive", (percent, expected) => {
  expect(band(percent, testParameters())).toBe(expected);
});

it("follows a moved bound", () => {
  expect(band(118, testParameters({ "band.stretched": 118 }))).toBe("stretched");
});
