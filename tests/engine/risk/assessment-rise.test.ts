import { expect, it } from "vitest";
import { probationPosition } from "@/server/engine/position/probation-position";
import { known, unknown } from "@/server/engine/quantity";
import { assessmentRise } from "@/server/engine/risk/assessment-rise";
import { assessmentRisk } from "@/server/engine/risk/assessment-risk";
import { resolveParameters } from "@/server/parameters/resolve";
import { staffFacts, unit, unitInput, unitWeek } from "@/tests/support/builders";

const parameters = resolveParameters("2026-03-31");
const position = (inPost: number, points = 56000) =>
  probationPosition(
    unitInput({
      unit: unit({
        code: "N01",
        service: "probation",
        kind: "delivery-unit",
        unitFunction: "sentence-management",
      }),
      facts: staffFacts("po", 100, inPost, "N01"),
      weeks: [unitWeek({ unit: "N01", points })],
      latest: [unitWeek({ unit: "N01", points })],
    }),
    parameters,
  );
const rise = (percent: number) => {
  const found = assessmentRise(position(80), known(percent), parameters);
  return found.known ? found.value : NaN;
};

it("is the risk rise of the position at its own workload of 140%", () => {
  const own = assessmentRisk([position(80)], parameters, parameters).units[0]!.riskRise;
  expect(rise(140)).toBe(own);
});

it("is (100 / 80)^(0.55 x 2.839) = 1.417 while both workloads are above full, and nothing where neither is", () => {
  // 150% would be 150 x 0.8^0.55 = 132.7% with every post filled; 90% is below full in both.
  expect(rise(150)).toBeCloseTo(1.417, 3);
  expect(rise(90)).toBe(1);
});

it("is unknown for the reason that the workload is, and where nobody is in post", () => {
  expect(assessmentRise(position(80), unknown("suppressed"), parameters)).toEqual(unknown("suppressed"));
  expect(assessmentRise(position(80), known(0), parameters)).toEqual(unknown("outside-method"));
});
