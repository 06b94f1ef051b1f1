import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availablePointsRealTime } from "@/server/engine/workload/available-points-real-time";
import type { OfficerGrade } from "@/server/engine/workload/officer-grade";

const table = { nominalTargetPoints: { po: 2176, pso: 1000 }, defaultHours: { po: 37, pso: 37, spo: 37 } };
const of = (grade: OfficerGrade, contractedHours: number | null, reductionHours: number) =>
  availablePointsRealTime({ grade, contractedHours, reductionHours }, table);

describe("available points in real time", () => {
  it("of a PO without recorded hours are those of full time", () => {
    expect(of("po", null, 0)).toBe(2176); // official vector
  });

  it("of an officer with more reductions than hours are 0, not negative", () => {
    expect(of("po", 37, 40)).toBe(0); // official note: the nightly tool gives -176
  });

  it("of a PSO are priced at the PO target and of an SPO at the second column, as the service does", () => {
    expect([of("pso", 37, 0), of("spo", 37, 0)]).toEqual([2176, 1000]);
  });

  it("of 29.6 hours left of 37 are 0.8 of the target, cut to whole points", () => {
    expect(of("po", 37, 7.4)).toBe(1740); // by hand: 1,740.8
  });

  it("round the share to 15 places before the cut: 6.9 of 37 hours at 370 points are 68, not 69", () => {
    // By hand in decimals: 0.186486486486486 x 370 = 68.99999999999982.
    const small = { ...table, nominalTargetPoints: { po: 370, pso: 370 } };
    expect(availablePointsRealTime({ grade: "po", contractedHours: 6.9, reductionHours: 0 }, small)).toBe(68);
  });

  it("are 0 where the grade has no default hours", () => {
    const none = { ...table, defaultHours: { po: 37, pso: 37, spo: 0 } };
    expect(availablePointsRealTime({ grade: "spo", contractedHours: 37, reductionHours: 0 }, none)).toBe(0);
  });

  it("never exceed the exact share of the target by a point", () => {
    const tenths = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(tenths, tenths, (hours, reductions) => {
        const exact = Math.max(0, (2176 * (hours - reductions)) / 370);
        const points = of("po", hours / 10, reductions / 10);
        expect(points).toBeLessThanOrEqual(exact + 1e-9);
        expect(points).toBeGreaterThan(exact - 1);
      }),
    );
  });
});
