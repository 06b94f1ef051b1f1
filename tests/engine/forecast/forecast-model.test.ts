import { expect, it } from "vitest";
import { forecastModel } from "@/server/engine/forecast/forecast-model";
import { smallModel } from "@/tests/engine/scenario/support/small-model";

it("shares people, releases and cases out by what is known, and the donors by their staff", () => {
  const model = smallModel();
  const sum = (shares: Float64Array) => shares.reduce((total, each) => total + each, 0);
  expect(sum(model.peopleShare)).toBeCloseTo(1, 12);
  expect(model.peopleShare[0]).toBeCloseTo(500 / (500 + 300 + 750 + 500), 12);
  expect(model.licenceShare[4]).toBe(0.5);
  expect(model.donorShares).toEqual([
    [6, 0.75],
    [7, 0.25],
  ]);
  expect(model.places.get("BBI")).toBe(1);
});

it("has no level of errors where no published year was fitted", () => {
  expect(forecastModel({ ...smallModel(), calibration: null }).checkLevel).toBeNaN();
});
