import { describe, expect, it } from "vitest";
import { chartHeight } from "@/components/charts/chart-height";
import type { RankedBarsDrawing } from "@/server/contracts/chart";

function bars(labels: readonly string[], head = ""): RankedBarsDrawing {
  const group = {
    label: head,
    modelled: false,
    bars: labels.map((label) => ({ label, value: 1, text: "1", strong: false })),
  };
  return { kind: "ranked-bars", thresholds: [], groups: [group] };
}

const foot = 6;

describe("chartHeight", () => {
  it("is 28 px a bar", () => {
    expect(chartHeight(bars(["Wales", "London", "North"]), "wide")).toBe(3 * 28 + foot);
  });

  it("is 18 px more for each further line of a name, which is never cut", () => {
    const name = "Hammersmith, Fulham, Kensington, Chelsea and Westminster";
    // Three lines of 18 px and 8 px of air.
    expect(chartHeight(bars([name]), "wide")).toBe(3 * 18 + 8 + foot);
  });

  it("has each name on a phone above its bar where one does not fit beside it", () => {
    expect(chartHeight(bars(["Wales", "Yorkshire and the Humber"]), "narrow")).toBe(2 * (18 + 28) + foot);
    expect(chartHeight(bars(["Wales", "North East"]), "narrow")).toBe(2 * 28 + foot);
  });

  it("has 26 px for the head of a group", () => {
    expect(chartHeight(bars(["Wales"], "Prisons"), "wide")).toBe(18 + 8 + 28 + foot);
  });

  it("is 320 px for lines", () => {
    const lines = { kind: "lines", suffix: "", thresholds: [], events: [], series: [] } as const;
    expect(chartHeight(lines, "wide")).toBe(320);
    expect(chartHeight(lines, "narrow")).toBe(320);
  });
});
