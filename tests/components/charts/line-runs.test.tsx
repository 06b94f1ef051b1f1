import { describe, expect, it } from "vitest";
import { dayNumber } from "@/components/charts/date-scale";
import { lineRuns, runRows } from "@/components/charts/line-runs";
import type { LinesDrawing } from "@/server/contracts/chart";

const drawing: LinesDrawing = {
  kind: "lines",
  suffix: "",
  thresholds: [],
  events: [],
  series: [
    {
      label: "People",
      detail: "",
      points: [
        { date: "2026-01-01", value: 1 },
        { date: "2026-01-02", value: 2 },
        { date: "2026-01-03", value: null },
        { date: "2026-01-04", value: 4 },
      ],
    },
    { label: "Places", detail: "", points: [{ date: "2026-01-02", value: 9 }] },
  ],
};

describe("lineRuns", () => {
  it("breaks where a value is missing: two points, then one alone, then the other line", () => {
    const runs = lineRuns(drawing).map(({ series, points }) => [series, points.map(({ value }) => value)]);
    expect(runs).toEqual([
      [0, [1, 2]],
      [0, [4]],
      [1, [9]],
    ]);
  });
});

describe("runRows", () => {
  it("has one row for each day with the values of that day", () => {
    const day = dayNumber("2026-01-02");
    expect(runRows(lineRuns(drawing))).toEqual([
      { day: day - 1, s0r0: 1 },
      { day, s0r0: 2, s1r0: 9 },
      { day: day + 2, s0r1: 4 },
    ]);
  });
});
