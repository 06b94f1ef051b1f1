import { expect, it } from "vitest";
import { errorCurve } from "@/server/engine/scenario/error-curve";
import { smallModel } from "./support/small-model";

it("a fifth more officers at 120% have the errors of 100%, fewer than before", () => {
  const model = smallModel();
  const candidate = {
    place: 0,
    requiredFte: 120,
    shortFte: 20,
    workloadRatio: 1.2,
    effectiveFte: 100,
    room: 9,
  };
  const errors = errorCurve(candidate, model);
  const full = errorCurve({ ...candidate, workloadRatio: 1 }, model);
  expect(errors(20)).toBeCloseTo(full(0), 9);
  expect(errors(0)).toBeGreaterThan(full(0));
  expect(errorCurve({ ...candidate, workloadRatio: NaN }, model)(0)).toBe(0);
});
