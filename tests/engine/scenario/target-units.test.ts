import { expect, it } from "vitest";
import { targetUnits } from "@/server/engine/scenario/target-units";
import { smallModel } from "./support/small-model";

const model = smallModel();
const everything = { service: null, groups: [], units: [] };

it("narrows by service, group and unit, and by what the measure can touch", () => {
  expect(targetUnits(model, everything)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(targetUnits(model, { ...everything, service: "probation" })).toEqual([4, 5]);
  expect(targetUnits(model, { ...everything, groups: ["G-ONE"], units: ["BBI", "D01"] })).toEqual([1]);
  expect(targetUnits(model, everything, ["headquarters"])).toEqual([6, 7]);
});
