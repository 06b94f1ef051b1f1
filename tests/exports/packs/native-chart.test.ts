import { describe, expect, it } from "vitest";
import { nativeChart } from "@/server/exports/packs/native-chart";
import { sampleDrawings } from "../charts/support/sample-charts";

const { series: bars } = nativeChart(sampleDrawings["ranked-bars"]);

it("has each bar once, in the series of its group, the first at the top", () => {
  const drawing = sampleDrawings["ranked-bars"];
  drawing.groups.forEach(({ label, bars: own }, index) => {
    expect(bars[index]!.name).toBe(label);
    expect(bars[index]!.values.filter((value) => value !== null).reverse()).toEqual(
      own.map(({ value }) => value),
    );
  });
  expect(bars[0]!.labels.at(-1)).toBe(drawing.groups[0]!.bars[0]!.label);
});

it("draws lines over days, thresholds as lines of their own", () => {
  const drawing = sampleDrawings.lines;
  const { series } = nativeChart(drawing);
  expect(series).toHaveLength(drawing.series.length + drawing.thresholds.length);
  // 31 March 2022 is day 44,651 of spreadsheets.
  expect(series[0]!.labels[0]).toBe("44651");
  drawing.series.forEach(({ points }, index) =>
    expect(series[index]!.values.filter((value) => value !== null)).toEqual(
      points.map(({ value }) => value).filter((value) => value !== null),
    ),
  );
});

it("stands each change of a waterfall where the one before it ended", () => {
  const drawing = sampleDrawings.waterfall;
  const [foot, totals, changes] = nativeChart(drawing).series;
  expect(foot!.colour).toBeNull();
  const rows = drawing.steps.map((_, index) => {
    const at = drawing.steps.length - 1 - index;
    return { foot: foot!.values[at]!, size: totals!.values[at] ?? changes!.values[at]! };
  });
  let level = 0;
  drawing.steps.forEach(({ value, role }, index) => {
    const end = role === "total" ? value : level + value;
    expect([rows[index]!.foot, rows[index]!.foot + rows[index]!.size]).toEqual(
      role === "total" ? [0, value] : [Math.min(level, end), Math.max(level, end)],
    );
    level = end;
  });
});

describe.each(["paired-dots", "stacked-bars", "funnel"] as const)("%s", (kind) => {
  it("has a label for each value", () => {
    for (const { labels, values } of nativeChart(sampleDrawings[kind]).series)
      expect(values).toHaveLength(labels.length);
  });
});
