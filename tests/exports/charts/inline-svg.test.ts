// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Bar, Drawing } from "@/server/contracts/chart";
import { inlineSvg } from "@/server/exports/charts/inline-svg";
import { sampleDrawings } from "./support/sample-charts";

const kinds = Object.keys(sampleDrawings) as readonly Drawing["kind"][];
const parsed = (markup: string) => new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
const bar = (label: string, value: number): Bar => ({ label, value, text: `${value}%`, strong: false });
const ranked = (bars: readonly Bar[]): Drawing => ({
  kind: "ranked-bars",
  groups: [{ label: "", modelled: false, bars }],
  thresholds: [{ value: 30, label: "30% gap" }],
});

describe.each(kinds)("%s within a page", (kind) => {
  it("is one picture with one name, and the same every time", () => {
    const chart = { drawing: sampleDrawings[kind], textAlternative: 'Bars: "A" & B.' };
    const { markup } = inlineSvg(chart, "high");
    const root = parsed(markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '));
    expect(root.tagName).toBe("svg");
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelectorAll("[aria-label], [aria-hidden]")).toHaveLength(0);
    expect(inlineSvg(chart, "high").markup).toBe(markup);
  });
});

describe("rows that there is no room for", () => {
  const many = Array.from({ length: 18 }, (_, index) => bar(`Unit ${index + 1}`, 60 - index));

  it("are left out from the end and counted, and the picture's words are of those that are drawn", () => {
    const { markup, left } = inlineSvg({ drawing: ranked(many), textAlternative: "All 18." }, "high");
    const shown = 18 - left;
    expect(left).toBeGreaterThan(0);
    expect(markup).toContain(`Unit ${shown} ${61 - shown}%`);
    expect(markup).not.toContain(`Unit ${shown + 1} `);
    expect(markup).not.toContain("All 18.");
  });

  it("are fewer where there is more room, and never all", () => {
    const long = many.map(({ label, ...rest }) => ({
      ...rest,
      label: `${label} of the ${"long ".repeat(14)}name`,
    }));
    const left = (room: "high" | "low") =>
      inlineSvg({ drawing: ranked(long), textAlternative: "" }, room).left;
    expect(left("high")).toBeLessThanOrEqual(left("low"));
    expect(left("low")).toBeLessThan(18);
  });

  it("are none where all fit: the chart's own words stand", () => {
    const { markup, left } = inlineSvg(
      { drawing: ranked(many.slice(0, 4)), textAlternative: "All 4." },
      "low",
    );
    expect([left, markup.includes("All 4.")]).toEqual([0, true]);
  });
});
