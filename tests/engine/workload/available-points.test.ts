import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availablePoints } from "@/server/engine/workload/available-points";
import type { OfficerGrade } from "@/server/engine/workload/officer-grade";

// Official seed: 2,176 points, 37 hours, no default hours for an SPO.
const table = { nominalTargetPoints: { po: 2176, pso: 2176 }, defaultHours: { po: 37, pso: 37, spo: 0 } };
const of = (grade: OfficerGrade, contractedHours: number | null, reductionHours: number) =>
  availablePoints({ grade, contractedHours, reductionHours }, table);

describe("available points", () => {
  it.each([
    [37, 8.9, 1652],
    [11.1, 0, 652],
    [22.5, 10, 735],
    [37, 37, 0],
  ])("of a PO on %f hours with %f of reductions are %i", (hours, reductions, points) => {
    // Official vectors: fixture values and executed official code.
    expect(of("po", hours, reductions)).toBe(points);
  });

  it("of a PO without recorded hours and 5 hours of reductions are 1,881", () => {
    expect(of("po", null, 5)).toBe(1881); // official vector
  });

  it("of an officer with more reductions than hours are negative, cut toward zero", () => {
    expect(of("po", 37, 40)).toBe(-176); // official vector; untruncated -176.4
  });

  it("are 0 for an SPO, for an unsupported grade and for no hours", () => {
    expect([of("spo", 37, 0), of("unsupported", 37, 0), of("pso", 0, 0)]).toEqual([0, 0, 0]);
  });

  it("never rise with reductions", () => {
    const hours = fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(hours, hours, hours, (contracted, a, b) => {
        expect(of("po", contracted, a + b)).toBeLessThanOrEqual(of("po", contracted, a));
      }),
    );
  });
});
