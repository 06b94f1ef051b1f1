import { describe, expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";

const rule = { overPercent: 110, weeks: 4 };
const run = (...percents: readonly (number | null)[]) =>
  sustainedOverload(
    percents.map((percent, place) => ({
      week: `2026-01-${String(place + 1).padStart(2, "0")}`,
      workloadPercent: percent === null ? null : known(percent),
    })),
    rule,
  );

describe("the four-week rule", () => {
  it("finds 111, 112, 113, 115 excessive", () => {
    // Published rule: written answer 172934.
    expect(run(111, 112, 113, 115)).toEqual({
      everExcessive: true,
      excessiveNow: true,
      longestRunWeeks: 4,
      runNowWeeks: 4,
      runNowSince: "2026-01-01",
      missingInRunNow: 0,
      firstExcessiveSince: "2026-01-01",
    });
  });

  it("finds 111, 112, 109, 115, 116, 117 not excessive: one week ends the run", () => {
    expect(run(111, 112, 109, 115, 116, 117)).toMatchObject({
      everExcessive: false,
      longestRunWeeks: 3,
      runNowWeeks: 3,
      runNowSince: "2026-01-04",
    });
  });

  it("does not count 110.0: over is strictly above", () => {
    expect(run(111, 112, 110, 113, 114)).toMatchObject({ everExcessive: false, runNowWeeks: 2 });
  });

  it("remembers that it was excessive once when the run has ended", () => {
    expect(run(100, 112, 113, 114, 118, 90)).toMatchObject({
      everExcessive: true,
      excessiveNow: false,
      runNowWeeks: 0,
      runNowSince: null,
      firstExcessiveSince: "2026-01-02",
    });
  });

  it("neither ends nor counts a missing week: at least 4 weeks, 1 missing", () => {
    expect(run(null, 111, 112, null, 113, 115)).toMatchObject({
      excessiveNow: true,
      runNowWeeks: 4,
      missingInRunNow: 1,
      runNowSince: "2026-01-02",
    });
    expect(run(111, 112, null, 113)).toMatchObject({ everExcessive: false, runNowWeeks: 3 });
  });

  it("treats a week without available hours as missing", () => {
    const weeks = [{ week: "2026-01-01", workloadPercent: unknown("no-available-hours") }];
    expect(sustainedOverload(weeks, rule)).toMatchObject({ runNowWeeks: 0, missingInRunNow: 0 });
  });

  it("finds nothing in no weeks", () => {
    expect(run()).toMatchObject({ everExcessive: false, excessiveNow: false, longestRunWeeks: 0 });
  });
});
