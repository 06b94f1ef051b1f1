import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { runByWeek } from "@/server/engine/workload/run-by-week";
import { sustainedOverload, type WorkloadWeek } from "@/server/engine/workload/sustained-overload";

const rule = { overPercent: 110, weeks: 4 };
const none = null;

function weeksOf(values: readonly (number | null)[]): readonly WorkloadWeek[] {
  return values.map((value, place) => ({
    week: `2026-01-${String(place + 1).padStart(2, "0")}`,
    workloadPercent: value === null ? unknown("not-reported") : known(value),
  }));
}
const states = (values: readonly (number | null)[]) =>
  runByWeek(weeksOf(values), rule).map(({ state }) => state);

// Worked by hand from the rule: strictly above 110 in four consecutive weeks.
describe("runByWeek", () => {
  it("111, 112, 113, 115 is over three times, then sustained for as long as it goes on", () => {
    expect(states([111, 112, 113, 115, 120])).toEqual(["over", "over", "over", "sustained", "sustained"]);
  });

  it("exactly 110 ends a run: 111, 112, 113, 110, 115 is never sustained", () => {
    expect(states([111, 112, 113, 110, 115])).toEqual(["over", "over", "over", "under", "over"]);
  });

  it("a missing week neither ends a run nor counts: 111, 112, 113, none, 115 is sustained in the fifth", () => {
    expect(states([111, 112, 113, none, 115])).toEqual(["over", "over", "over", "missing", "sustained"]);
  });

  it("agrees with the rule asked once of all weeks, up to every week", () => {
    const week = fc.option(fc.double({ min: 90, max: 130, noNaN: true }), { nil: null, freq: 6 });
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 26 }), (values) => {
        const weeks = weeksOf(values);
        const byWeek = runByWeek(weeks, rule);
        byWeek.forEach(({ state }, place) => {
          const until = sustainedOverload(weeks.slice(0, place + 1), rule);
          const isMissing = !weeks[place]?.workloadPercent?.known;
          expect(state === "missing").toBe(isMissing);
          if (!isMissing) expect(state === "sustained").toBe(until.excessiveNow);
          if (!isMissing) expect(state === "under").toBe(until.runNowWeeks === 0);
        });
        expect(byWeek.some(({ state }) => state === "sustained")).toBe(
          sustainedOverload(weeks, rule).everExcessive,
        );
      }),
    );
  });
});
