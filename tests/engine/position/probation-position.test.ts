import { describe, expect, test } from "vitest";
import { probationPosition } from "@/server/engine/position/probation-position";
import { known, unknown } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { caseIndex } from "@/server/engine/workload/case-index";
import { staffFacts, unit, unitInput, unitWeek } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");
const deliveryUnit = unit({
  code: "N01",
  service: "probation",
  kind: "delivery-unit",
  unitFunction: "sentence-management",
});
const cases = (() => {
  const counts = Array<number>(99).fill(0);
  counts[caseIndex("community", "A3")] = 700;
  return counts;
})();

describe("a delivery unit with 44,000 of 40,000 points, 20 officers and 700 cases", () => {
  const position = probationPosition(
    unitInput({
      unit: deliveryUnit,
      facts: staffFacts("po", 50, 35, "N01"),
      weeks: [unitWeek()],
      latest: [unitWeek({ cases })],
    }),
    parameters,
  );

  test("is exactly at the 30% line with 35 of 50 officers", () => {
    expect(position.staffing.fteInsideLine.known && position.staffing.fteInsideLine.value).toBeCloseTo(0, 12);
  });

  test("carries 110%: stretched, not over, because over means strictly above", () => {
    expect(position.workload.percent.quantity).toEqual(known(110));
    expect(position.workload.band).toBe("stretched");
  });

  test("has 35 cases per officer", () => {
    expect(position.perOfficer?.quantity).toEqual(known(35));
  });
});

test("grades are summed before the ratio: 90/100 and 35/70 make 73.5%, not 70%", () => {
  // The example of the official roll-up (vector breakdown-01).
  const position = probationPosition(
    unitInput({
      unit: deliveryUnit,
      weeks: [
        unitWeek({ points: 90, availablePoints: 100 }),
        unitWeek({ points: 35, availablePoints: 70, grade: "pso" }),
      ],
    }),
    parameters,
  );
  const { quantity } = position.workload.percent;
  expect(quantity.known && quantity.value).toBeCloseTo(73.52941176470588, 12);
});

test("work without available points is no capacity, never 0%", () => {
  const position = probationPosition(
    unitInput({ unit: deliveryUnit, weeks: [unitWeek({ points: 500, availablePoints: 0 })] }),
    parameters,
  );
  expect(position.workload.percent.quantity).toEqual(unknown("no-available-hours"));
});

test("four weeks over make the unit's mean excessive, since the first of them; a missing week does not end it", () => {
  const weeks = ["2026-03-02", "2026-03-09", "2026-03-23", "2026-03-30"].map((week) =>
    unitWeek({ week, points: 45000 }),
  );
  const position = probationPosition(unitInput({ unit: deliveryUnit, weeks }), parameters);
  expect(position.workload.meanRun).toMatchObject({ excessiveNow: true, runNowSince: "2026-03-02" });
});

test("a unit without weeks is inferred from its gap: 30% with the pass-through 0.55 is 122%", () => {
  // Hand calculation: (1 / 0.7) ^ 0.55 = 1.2167.
  const position = probationPosition(
    unitInput({ unit: deliveryUnit, facts: staffFacts("po", 100, 70, "N01") }),
    parameters,
  );
  const { quantity } = position.workload.percent;
  expect(quantity.known && quantity.value).toBeCloseTo(121.67, 2);
  expect(position.workload.basis).toBe("inferred");
});

test("a unit without weeks and without staffing is not reported", () => {
  const position = probationPosition(unitInput({ unit: deliveryUnit }), parameters);
  expect(position.workload.percent.quantity).toEqual(unknown("not-reported"));
});
