import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { HeatmapChart } from "@/components/charts/drawings/heatmap-chart";
import { heatmapPlan } from "@/components/charts/heatmap-plan";
import { bandLabels } from "@/server/contracts/labels";
import type { HeatmapDrawing } from "@/server/contracts/chart";

const weeks = Array.from({ length: 9 }, (_, index) => index);
const drawing: HeatmapDrawing = {
  kind: "heatmap",
  columns: weeks.map((week) => ({
    label: String(week + 1),
    group: week < 7 ? "Mar 2026" : "Apr 2026",
    projected: week >= 7,
  })),
  rows: [
    { label: "London", cells: weeks.map((week) => ({ text: `${125 + week}%`, band: "severe" as const })) },
    { label: "Wales", cells: weeks.map(() => ({ text: "[x]", band: null })) },
  ],
};
const drawn = (width: number) => {
  const { container } = render(<HeatmapChart drawing={drawing} width={width} textAlternative="A heatmap." />);
  return [...container.querySelectorAll("text")].map((text) => text.textContent);
};

it("prints every cell without its sign, the marks of what is missing, names, days and the key", () => {
  const words = drawn(960);
  for (const week of weeks) expect(words).toContain(String(125 + week));
  expect(words.filter((word) => word === "[x]")).toHaveLength(9);
  for (const word of ["London", "Wales", "Mar 2026", "Apr 2026", ...Object.values(bandLabels)])
    expect(words).toContain(word);
});

it("shows a phone the six latest weeks that are not projected", () => {
  const words = drawn(350);
  expect(words.filter((word) => word?.startsWith("12") || word?.startsWith("13"))).toEqual([
    "126",
    "127",
    "128",
    "129",
    "130",
    "131",
  ]);
  expect(words).not.toContain("Apr 2026");
});

it("is as high as was reserved for it", () => {
  const { container } = render(<HeatmapChart drawing={drawing} width={960} textAlternative="A heatmap." />);
  const svg = container.querySelector("svg")!;
  expect(Number(svg.getAttribute("height"))).toBe(heatmapPlan(drawing, "wide").height);
  expect(svg.getAttribute("aria-label")).toBe("A heatmap.");
});
