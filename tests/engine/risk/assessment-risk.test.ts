import { expect, it } from "vitest";
import { probationPosition } from "@/server/engine/position/probation-position";
import { assessmentRisk } from "@/server/engine/risk/assessment-risk";
import { resolveParameters } from "@/server/parameters/resolve";
import { staffFacts, unit, unitInput, unitWeek } from "@/tests/support/builders";

const parameters = resolveParameters("2026-03-31");
/** A delivery unit with this many points for 40,000 available, and 80 of 100 officers. */
const deliveryUnit = (code: string, points: number) =>
  probationPosition(
    unitInput({
      unit: unit({ code, service: "probation", kind: "delivery-unit", unitFunction: "sentence-management" }),
      facts: staffFacts("po", 100, 80, code),
      weeks: [unitWeek({ unit: code, points })],
      latest: [unitWeek({ unit: code, points })],
    }),
    parameters,
  );
const risk = (...points: readonly number[]) =>
  assessmentRisk(
    points.map((each, place) => deliveryUnit(`N0${place}`, each)),
    parameters,
    parameters,
  );

it("a unit at the mean workload of the inspections, 117%, has their share: 72%", () => {
  const { units, insufficientPercent } = risk(46800);
  expect(units[0]?.insufficientPercent).toBeCloseTo(72, 9);
  expect(insufficientPercent).toBeCloseTo(72, 9);
  expect(units[0]?.relativeIndex).toBeCloseTo(1, 9);
});

it("the odds rise by (100 / 80)^(0.55 x 2.839) = 1.417 for a fifth of posts unfilled, where both loads are above full", () => {
  const [found] = risk(56000).units;
  expect(found?.riskRise).toBeCloseTo(1.417, 3);
  expect(found?.level).toBe("raised");
});

it("a heavier unit has a larger share, never above 100%, and a larger index", () => {
  const [light, heavy] = risk(40000, 56000).units;
  expect(heavy!.insufficientPercent).toBeGreaterThan(light!.insufficientPercent);
  expect(heavy!.insufficientPercent).toBeLessThan(100);
  expect(heavy!.relativeIndex).toBeGreaterThan(1);
  expect(light!.insufficientAtFullStaffingPercent).toBeLessThanOrEqual(light!.insufficientPercent);
});

it("grades a modelled unit D", () => {
  expect(risk(46800).units[0]?.quality).toBe("D");
});

it("training lowers the share", () => {
  const position = deliveryUnit("N01", 46800);
  const trained = assessmentRisk([position], parameters, parameters, () => ({ shareTrained: 1 }));
  expect(trained.insufficientPercent!).toBeLessThan(72);
});

it("is unknown without a unit", () => {
  expect(assessmentRisk([], parameters, parameters)).toEqual({ insufficientPercent: null, units: [] });
});
