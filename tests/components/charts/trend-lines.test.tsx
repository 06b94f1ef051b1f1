import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { TrendLines } from "@/components/charts/trend-lines";
import type { TrendView } from "@/server/contracts/unit";

afterEach(cleanup);

const days = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"];
const points = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ date: days[index] ?? "", value }));

function model(change: Partial<TrendView>): TrendView {
  return {
    title: "",
    subtitle: "",
    unit: "%",
    series: [{ label: "Camden", points: points([100, 105, 112, 118, 121]) }],
    thresholds: [],
    source: "",
    textAlternative: "Line of weekly workload.",
    head: [],
    rows: [],
    ...change,
  };
}

function draw(change: Partial<TrendView> = {}, width = 1000) {
  const { container } = render(<TrendLines model={model(change)} width={width} className="wide" />);
  const paths = [...container.querySelectorAll("path.line")].map((path) => path.getAttribute("d") ?? "");
  return { container, paths };
}

/** Texts at the right of the plot with their heights: names of lines and of thresholds. */
const endLabels = (container: Element) =>
  [...container.querySelectorAll("text.halo")].map((text) => Number(text.getAttribute("y")));

describe("TrendLines", () => {
  it("draws one path through every point of each line", () => {
    const { paths } = draw();
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){4}$/);
  });

  it("rises where values rise, and places dates by their distance in days", () => {
    const numbers = (draw().paths[0] ?? "").match(/[\d.]+/g)?.map(Number) ?? [];
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    const steps = across.slice(1).map((x, index) => x - (across[index] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.5);
  });

  it("breaks the line at a missing value and never draws it as nought", () => {
    const { paths } = draw({ series: [{ label: "Camden", points: points([100, 105, null, 118, 121]) }] });
    expect(paths[0]?.match(/M/g)).toHaveLength(2);
    expect(paths[0]?.match(/L/g)).toHaveLength(2);
  });

  it("draws a value that stands alone between gaps as a dot", () => {
    const { paths } = draw({ series: [{ label: "Camden", points: points([100, null, 110, null, 121]) }] });
    expect(paths[0]?.match(/h0/g)).toHaveLength(3);
  });

  it("draws nothing at all without any value: the table beneath says why", () => {
    const { container } = draw({ series: [{ label: "Camden", points: points([null, null]) }] });
    expect(container.querySelector("svg")).toBeNull();
  });

  it("tells its message in words", () => {
    expect(draw().container.querySelector('svg[role="img"]')?.getAttribute("aria-label")).toBe(
      "Line of weekly workload.",
    );
  });

  it("labels a line at its end by its last value, or by its name beside another", () => {
    expect(draw().container.textContent).toContain("121%");
    cleanup();
    const two = draw({
      unit: "",
      series: [
        { label: "Population", points: points([800, 805, 808, 810, 808]) },
        { label: "Capacity", points: points([846, 846, 846, 846, 846]) },
      ],
    });
    expect(two.container.textContent).toContain("Population");
    expect(two.container.textContent).toContain("Capacity");
  });

  it.each([358, 1000])("keeps its labels apart at %i px, wherever lines and thresholds end", (width) => {
    fc.assert(
      fc.property(fc.tuple(fc.integer({ min: 80, max: 160 }), fc.integer({ min: 80, max: 160 })), (ends) => {
        const { container } = draw(
          {
            series: ends.map((end, index) => ({ label: `Line ${index}`, points: points([100, 105, end]) })),
            thresholds: [{ value: 110, label: "110%" }],
          },
          width,
        );
        const heights = endLabels(container).sort((a, b) => a - b);
        expect(heights).toHaveLength(3);
        heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(16));
        cleanup();
      }),
      { numRuns: 60 },
    );
  });

  it("says fewer dates on a phone, so that they do not meet", () => {
    const dates = (width: number) => {
      const texts = [...draw({}, width).container.querySelectorAll("text.tick")].map(
        (text) => text.textContent,
      );
      cleanup();
      return texts.filter((text) => /20\d\d/.test(text));
    };
    expect(dates(1000)).toHaveLength(3);
    expect(dates(358)).toHaveLength(2);
  });

  it("says each of two dates once", () => {
    const { container } = draw({ series: [{ label: "Camden", points: points([100, 105]) }] });
    const places = [...container.querySelectorAll("text.tick[y='292']")].map((text) =>
      text.getAttribute("x"),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(2);
  });
});
