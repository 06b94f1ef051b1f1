import { describe, expect, it } from "vitest";
import { loadBarMarkup } from "@/components/ui/load-bar-markup";
import type { Band } from "@/server/contracts/words";

function bar(percent: number | null, band: Band | null) {
  const container = document.createElement("div");
  container.innerHTML = loadBarMarkup(percent, band);
  const uses = [...container.querySelectorAll("use")].map((use) => use.getAttribute("href"));
  return { container, uses, fill: container.querySelector(`.${band ?? "none"}`) };
}

/** Right edge of the fill's border: it starts at 0.5 with a border of 1. */
const rightEdge = (fill: Element | null) => Number(fill?.getAttribute("width")) + 1;

describe("loadBarMarkup", () => {
  it.each([
    // 0.75 px a point on the scale of 0 to 160 over 120 px.
    [100, "stretched", 75],
    [120, "over", 90],
    [160, "extreme", 120],
  ] as const)("fills %i%% up to its place on the scale", (percent, band, edge) => {
    expect(rightEdge(bar(percent, band).fill)).toBe(edge);
  });

  it.each([
    ["spare", null],
    ["in-range", null],
    ["stretched", "#d1"],
    ["over", "#d2"],
    ["severe", "#d3"],
    ["extreme", "#d4"],
  ] as const)("in band %s has the dots %s, so that colour is not the only sign", (band, dots) => {
    const { uses } = bar(115, band);
    expect(uses.filter((use) => use?.startsWith("#d"))).toEqual(dots === null ? [] : [dots]);
  });

  it("ends in an arrow head beyond 160 and stays within its 120 px", () => {
    const { fill } = bar(196, "extreme");
    expect(fill?.tagName).toBe("path");
    expect(fill?.getAttribute("d")).toContain("L119.5 7");
  });

  it("at 160 has no arrow head yet", () => {
    expect(bar(160, "extreme").fill?.tagName).toBe("rect");
  });

  it("is an empty dashed track where workload is unknown: no fill, no ticks", () => {
    const { container, uses } = bar(null, null);
    expect(uses).toEqual(["#no"]);
    expect(container.querySelector("rect, path")).toBeNull();
  });

  it("of nought is drawn as a bar without a fill, not as an empty track", () => {
    const { uses, fill } = bar(0, "spare");
    expect(uses).toEqual(["#lt", "#lk"]);
    expect(fill?.getAttribute("width")).toBe("0");
  });

  it("is silent: the value is printed beside it", () => {
    expect(bar(115, "over").container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });
});
