// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Drawing } from "@/server/contracts/chart";
import { chartShapes } from "@/server/contracts/chart-file";
import { chartSvg } from "@/server/exports/charts/chart-svg";
import { sampleChart, sampleDrawings } from "./support/sample-charts";

const kinds = Object.keys(sampleDrawings) as readonly Drawing["kind"][];

/** Throws where it is not well-formed XML. */
function parsed(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (root.tagName !== "svg") throw new Error(root.textContent);
  return root;
}
const numbers = (elements: Iterable<Element>, name: string) =>
  [...elements].map((element) => Number(element.getAttribute(name)));

describe.each(kinds)("%s as a picture", (kind) => {
  it("is well-formed and the same bytes every time, in every shape", () => {
    for (const shape of chartShapes) {
      const svg = chartSvg(sampleChart(kind), shape);
      expect(parsed(svg).tagName).toBe("svg");
      expect(chartSvg(sampleChart(kind), shape)).toBe(svg);
    }
  });

  it("says its message, its measure, its foot and its alternative inside itself", () => {
    const root = parsed(chartSvg(sampleChart(kind), "page"));
    expect(root.querySelector("title")?.textContent).toBe("Youth custody & women are <furthest> short");
    expect(root.querySelector("desc")?.textContent).toBe("Bars of shortfall.");
    const words = root.textContent.replace(/\s+/g, " ");
    for (const part of [
      "Shortfall, % of required FTE",
      "Source: HMPPS workforce statistics.",
      "Not assured.",
    ])
      expect(words).toContain(part);
  });

  it("prints every label and number of its drawing", () => {
    const words = parsed(chartSvg(sampleChart(kind), "page")).textContent.replace(/\s+/g, "");
    for (const text of textsOf(sampleDrawings[kind])) expect(words).toContain(text.replace(/\s+/g, ""));
  });

  it("has no number that is not one, and holds no script or outside address", () => {
    const svg = chartSvg(sampleChart(kind), "page");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /<script|<foreignObject|href=|https?:/,
    );
  });
});

it("is 16:9 or square where it is to be, whatever it holds", () => {
  const tall = {
    ...sampleDrawings["ranked-bars"],
    groups: [
      {
        ...{ label: "Units", modelled: false },
        bars: Array.from({ length: 40 }, (_, index) => ({
          label: `Unit ${index}`,
          value: index,
          text: `${index}`,
          strong: false,
        })),
      },
    ],
  } as Drawing;
  for (const drawing of [sampleDrawings["ranked-bars"], tall]) {
    const ratio = (shape: "wide" | "square") => {
      const root = parsed(chartSvg(sampleChart("ranked-bars", { drawing }), shape));
      const [, , width = 0, height = 0] = root.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
      return width / height;
    };
    expect(ratio("wide")).toBeCloseTo(16 / 9, 2);
    expect(ratio("square")).toBeCloseTo(1, 2);
  }
});

it("bars start at zero and are as long as their values: 34 against 10 and 2", () => {
  const root = parsed(chartSvg(sampleChart("ranked-bars"), "page"));
  const bars = root.querySelectorAll('[aria-label="bar"] rect');
  expect(new Set(numbers(bars, "x")).size).toBe(1);
  const [youth = 0, long = 0, north = 0] = numbers(bars, "width");
  expect(youth / long).toBeCloseTo(3.4, 6);
  expect(youth / north).toBeCloseTo(17, 6);
});

it("hatches what is modelled and nothing else", () => {
  const fills = [
    ...parsed(chartSvg(sampleChart("ranked-bars"), "page")).querySelectorAll('[aria-label="bar"] rect'),
  ].map((bar) => bar.getAttribute("fill"));
  expect(fills.map((fill) => fill === "url(#hatch)")).toEqual([false, false, false, true]);
});

it("carries its marking above and below, and its warning within", () => {
  const svg = chartSvg(
    sampleChart("lines", { marking: "OFFICIAL-SENSITIVE", warning: "Modelled: not for publication" }),
    "wide",
  );
  expect(svg.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
  expect(svg.match(/Modelled: not for publication/g)).toHaveLength(1);
});

function textsOf(drawing: Drawing): readonly string[] {
  if (drawing.kind === "ranked-bars")
    return drawing.groups.flatMap(({ label, bars }) => [
      label,
      ...bars.flatMap((bar) => [bar.label, bar.text]),
    ]);
  if (drawing.kind === "lines") return drawing.series.flatMap(({ label, detail }) => [label, detail]);
  if (drawing.kind === "paired-dots")
    return [
      drawing.beforeLabel,
      drawing.afterLabel,
      ...drawing.rows.flatMap(({ label, text }) => [label, text]),
    ];
  if (drawing.kind === "waterfall") return drawing.steps.flatMap(({ label, text }) => [label, text]);
  if (drawing.kind === "stacked-bars")
    return [...drawing.parts, ...drawing.rows.flatMap(({ label, text }) => [label, text])];
  if (drawing.kind === "heatmap")
    return drawing.rows.flatMap(({ label, cells }) => [
      label,
      ...cells.map(({ text }) => text.replace(/%$/, "")),
    ]);
  return [drawing.xLabel, drawing.yLabel, drawing.centre.label, "Pentonville"];
}
