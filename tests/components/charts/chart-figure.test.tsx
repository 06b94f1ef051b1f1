import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ChartFigure } from "@/components/charts/chart-figure";
import type { ChartModel } from "@/server/contracts/chart";

const chart: ChartModel = {
  key: "shortfall",
  title: "Three regions are past the 30% line",
  subtitle: "Shortfall as % of required, England and Wales, 31 March 2026",
  source: "Source: workforce statistics",
  asOf: "Position at 31 March 2026",
  notes: ["Hatched bars are modelled."],
  textAlternative: "Ranked bars: London 33%, Wales 8%.",
  table: {
    head: ["Region", "Shortfall"],
    rows: [
      ["London", "33%"],
      ["Wales", "8%"],
    ],
  },
  csvHref: "/files/shortfall.csv",
  drawing: {
    kind: "ranked-bars",
    thresholds: [{ value: 30, label: "30% gap" }],
    groups: [
      {
        label: "",
        modelled: true,
        bars: [
          { label: "London", value: 33, text: "33%", strong: true },
          { label: "Wales", value: 8, text: "8%", strong: false },
        ],
      },
    ],
  },
};

/** The width of a place is never known here, so nothing is drawn: the words around it are looked at. */
class NeverMeasured {
  observe() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

beforeEach(() => vi.stubGlobal("ResizeObserver", NeverMeasured));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("ChartFigure", () => {
  it("says message, measure, notes, source and date in words on the page", () => {
    render(<ChartFigure chart={chart} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(chart.title);
    const text = screen.getByRole("figure").textContent ?? "";
    for (const words of [
      chart.subtitle,
      ...chart.notes,
      "Source: workforce statistics. Position at 31 March 2026.",
    ])
      expect(text).toContain(words);
  });

  it("takes a heading of the third level where it stands below another", () => {
    render(<ChartFigure chart={chart} headingLevel={3} />);
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(chart.title);
  });

  it("has the same numbers as a table with caption and heads, in a region that can be scrolled by keys", () => {
    const { container } = render(<ChartFigure chart={chart} />);
    const region = container.querySelector<HTMLElement>("[role=region]")!;
    expect(region.tabIndex).toBe(0);
    expect(region.getAttribute("aria-label")).toContain(chart.subtitle);
    const table = within(region).getByRole("table", { hidden: true, name: chart.subtitle });
    const texts = (selector: string) => [...table.querySelectorAll(selector)].map((cell) => cell.textContent);
    expect(texts("thead th[scope=col]")).toEqual(chart.table.head);
    expect(texts("tbody th[scope=row]")).toEqual(["London", "Wales"]);
    expect(texts("tbody td.n")).toEqual(["33%", "8%"]);
  });

  it("folds the table away, or shows it beside the drawing", () => {
    const { container, rerender } = render(<ChartFigure chart={chart} />);
    expect(container.querySelector("details table")).not.toBeNull();
    rerender(<ChartFigure chart={chart} tableBeside />);
    expect(container.querySelector("details")).toBeNull();
    expect(container.querySelectorAll("table")).toHaveLength(1);
  });

  it("links to the file where there is one", () => {
    const { rerender } = render(<ChartFigure chart={chart} />);
    expect(screen.getByRole("link", { name: "Download (CSV)" }).getAttribute("href")).toBe(chart.csvHref);
    rerender(<ChartFigure chart={{ ...chart, csvHref: null }} />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("reserves the height of both drawings: one threshold 22, two bars of 28, 6 below; names fit beside", () => {
    const { container } = render(<ChartFigure chart={chart} />);
    const room = container.querySelector<HTMLElement>(".chart-room");
    expect(room?.style.getPropertyValue("--wide-height")).toBe("84px");
    expect(room?.style.getPropertyValue("--narrow-height")).toBe("84px");
  });

  it("draws nothing before it is measured, and says nothing of it to those who listen", () => {
    const { container } = render(<ChartFigure chart={chart} />);
    expect(container.querySelector("svg")).toBeNull();
    expect(container.querySelector(".chart-waiting")).not.toBeNull();
  });
});
