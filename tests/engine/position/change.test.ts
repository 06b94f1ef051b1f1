import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change, type MoreIs } from "@/server/engine/position/change";
import { known, unknown } from "@/server/engine/quantity";

// Officers in bands 3 to 5 against target, HMPPS workforce statistics, March 2023 and March 2026.
const shortMarch2023 = known((100 * (22637.4 - 21457.8)) / 22637.4);
const shortMarch2026 = known((100 * (23152.7 - 21351.5)) / 23152.7);
const moreIs = fc.constantFrom<MoreIs[]>("better", "worse", "neutral");
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
const opposite = {
  better: "worse",
  worse: "better",
  same: "same",
  neutral: "neutral",
  unknown: "unknown",
} as const;

describe("change", () => {
  it("5.2108% short, then 7.7796%: 2.5688 points worse", () => {
    const { difference, verdict } = change(shortMarch2026, shortMarch2023, "worse");
    // By hand: 1,801.2 / 23,152.7 = 0.0777966; 1,179.6 / 22,637.4 = 0.0521084.
    expect(difference.known && difference.value).toBeCloseTo(2.5688, 3);
    expect(verdict).toBe("worse");
  });

  it("the same numbers, where more is better, are better", () => {
    expect(change(shortMarch2026, shortMarch2023, "better").verdict).toBe("better");
  });

  it("a number that is neither good nor bad has no verdict", () => {
    expect(change(known(84_372), known(82_000), "neutral").verdict).toBe("neutral");
  });

  it("is unknown, never zero, when either side is, with the reason", () => {
    expect(change(known(5), unknown("not-reported"), "worse")).toEqual({
      difference: unknown("not-reported"),
      verdict: "unknown",
    });
    expect(change(unknown("suppressed"), known(5), "worse").difference).toEqual(unknown("suppressed"));
  });

  it("the other way round has the opposite verdict", () => {
    fc.assert(
      fc.property(number, number, moreIs, (one, other, more) => {
        const there = change(known(one), known(other), more);
        const back = change(known(other), known(one), more);
        expect(back.verdict).toBe(opposite[there.verdict]);
      }),
    );
  });

  it("of equal numbers is the same", () => {
    fc.assert(
      fc.property(number, moreIs, (value, more) => {
        expect(change(known(value), known(value), more)).toEqual({ difference: known(0), verdict: "same" });
      }),
    );
  });
});
