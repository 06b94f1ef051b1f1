import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { movedTiers } from "@/server/engine/plan-vocabulary";
import { applyCaseTransfer } from "@/server/engine/scenario/apply-case-transfer";
import type { CaseTransfer } from "@/server/engine/scenario/case-transfer";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { caseTypes } from "@/server/engine/vocabulary";
import { otherMeasures, scenario, smallModel } from "./support/small-model";

const model = smallModel();
const moves: CaseTransfer = {
  ...{ id: "cases", type: "case-transfer", reason: "Even out", active: true },
  ...{ from: "2026-05-01", to: null, fromUnit: "D01", toUnit: "D02" },
  ...{ caseType: "community", tier: "B2", cases: 100 },
};
const suspension = otherMeasures.find(({ id }) => id === "suspension")!;

function run(...measures: Parameters<typeof scenario>[0]) {
  const { base, plan } = runScenario(model, scenario(measures));
  const change = (field: "cases" | "workFte" | "workloadPercent", code: string, month: number) => {
    const cell = model.places.get(code)! * base.columns + month;
    return plan[field][cell]! - base[field][cell]!;
  };
  return { base, plan, change };
}

it("the levers of a type move by cases and by points, at the two units alone", () => {
  const levers = noLevers(model.units.length, 2);
  const context = { model, calendar: monthCalendar("2026-03-31", 2), levers };
  applyCaseTransfer(moves, [0, 0, 1], context);
  const told = (values: Float64Array | undefined) => [...(values ?? [])].filter((value) => value !== 0);
  expect(told(levers.values.communityTransferred)).toEqual([-100, 100]);
  expect(told(levers.values.communityTransferredPoints)).toEqual([-11_500, 11_500]);
  expect(Object.keys(levers.values)).toHaveLength(2);
});

describe("100 community B2 cases from D01 to D02 from 1 May", () => {
  it("are fewer at one and more at the other from their day, with 115 points each", () => {
    const { change } = run(moves);
    expect([change("cases", "D01", 1), change("cases", "D01", 2), change("cases", "D02", 2)]).toEqual([
      0, -100, 100,
    ]);
    // Official points: a community case in B2 has 115. By hand: 11,500 of the 2,176 points of a full-time officer.
    const points = model.parameters.value("points.community.B2");
    expect(points).toBe(115);
    expect(change("workFte", "D02", 2)).toBeCloseTo(11_500 / 2176, 9);
    expect(change("workFte", "D01", 14)).toBeCloseTo(-11_500 / 2176, 9);
    expect(change("workloadPercent", "D01", 2)).toBeLessThan(0);
    expect(change("workloadPercent", "D02", 2)).toBeGreaterThan(0);
  });

  it("hold for the days that they are moved: half of a month of 30 is half of them", () => {
    const { change } = run({ ...moves, from: "2026-06-01", to: "2026-06-15" });
    expect(change("cases", "D02", 3)).toBeCloseTo(50, 9);
    expect(change("cases", "D02", 4)).toBe(0);
  });

  it("without a tier change the cases per officer and no workload", () => {
    const { change } = run({ ...moves, tier: "untiered" });
    expect(change("cases", "D02", 2)).toBe(100);
    expect(change("workFte", "D02", 2)).toBe(0);
  });

  it("have suspended contact like the others of the unit that holds them: a quarter of their points goes", () => {
    const alone = run(suspension);
    const both = run(suspension, moves);
    const added = both.change("workFte", "D02", 3) - alone.change("workFte", "D02", 3);
    // A suspended case scores 0: of 11,500 points three quarters are left.
    expect(added).toBeCloseTo((0.75 * 11_500) / 2176, 9);
  });
});

it("no case and no work is lost, whatever moves between the two", () => {
  const some = fc.record({
    fromUnit: fc.constantFrom("D01", "D02"),
    caseType: fc.constantFrom(...caseTypes),
    tier: fc.constantFrom(...movedTiers),
    cases: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(some, (part) => {
      const { base, plan } = run({ ...moves, ...part, toUnit: part.fromUnit === "D01" ? "D02" : "D01" });
      const sum = (table: typeof base, field: "cases" | "workFte", month: number) =>
        model.units.reduce((total, _, place) => {
          const value = table[field][place * table.columns + month]!;
          return total + (Number.isNaN(value) ? 0 : value);
        }, 0);
      for (const field of ["cases", "workFte"] as const)
        for (let month = 0; month < base.columns; month++)
          expect(sum(plan, field, month)).toBeCloseTo(sum(base, field, month), 6);
    }),
    { numRuns: 30 },
  );
});

it("there and back again is nothing", () => {
  const { base, plan } = run(moves, { ...moves, id: "back", fromUnit: "D02", toUnit: "D01" });
  plan.workFte.forEach((work, cell) => {
    if (!Number.isNaN(work)) expect(work).toBeCloseTo(base.workFte[cell]!, 9);
  });
});
