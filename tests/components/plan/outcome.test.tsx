import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PlanOutcome } from "@/components/plan/outcome";
import type { PlanOutcomeView, ReleaseView } from "@/server/contracts/plan-outcome";
import { NeverMeasured } from "./support/never-measured";

beforeEach(() => vi.stubGlobal("ResizeObserver", NeverMeasured));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const waterfall: ReleaseView["waterfall"] = {
  ...{ key: "waterfall-1", title: "Of 10 people away 4.0 effective FTE are left", subtitle: "June 2023" },
  ...{ source: "", asOf: "", notes: [], textAlternative: "", csvHref: null },
  table: { head: ["Step", "FTE"], rows: [["People away", "10.0"]] },
  drawing: { kind: "waterfall", suffix: "", steps: [] },
};
const release: ReleaseView = {
  ...{ key: "release", heading: "Release of 1 May 2023: 8 of 10 people placed in 2 units" },
  ...{ equation: "10 of an eligible 200 (5.0%)", waterfall, summary: "Where workload falls most first." },
  placements: [
    {
      ...{ code: "A", name: "Ashby", href: "/units/A?at=2023-03-31", people: "8", effectiveFte: "4.0" },
      ...{ shortfall: { before: "60.0%", after: "57.1%" }, workload: { before: "164%", after: "137%" } },
      ...{ workloadPercent: 137, band: "severe", why: "60% short.", modelled: true },
    },
    {
      ...{ code: "B", name: "Barton", href: "/units/B?at=2023-03-31", people: "1", effectiveFte: "0.5" },
      ...{ shortfall: { before: "[x]", after: "[x]" }, workload: { before: "[x]", after: "[x]" } },
      ...{ workloadPercent: null, band: null, why: "Placed.", modelled: false },
    },
  ],
  total: { people: "8", effectiveFte: "4.0" },
  held: [{ people: "2", who: "2 others; 2 remote", reason: "The cap is reached.", relax: "Raise the cap." }],
  leftOut: [{ reason: "Staffing not known", units: ["Carlow", "Denby"] }],
};
const nothing: PlanOutcomeView = {
  ...{ at: "June 2023", months: [], headline: [], shortfall: null, workload: null, byMonth: [] },
  ...{ releases: [], headquarters: null, notes: ["Not a prediction."] },
  figures: [
    {
      ...{ label: "Worst region", before: "45.7%", after: "45.3%", detail: "London" },
      change: { text: "▼ 0.4 points, better", verdict: "better" },
    },
  ],
};
const full: PlanOutcomeView = {
  ...nothing,
  releases: [release],
  headquarters: {
    summary: ["Headquarters loses ", { strong: "9.3 FTE" }],
    away: { ...waterfall, key: "away" },
    parts: [
      {
        ...{ name: "Area Services", href: "/units/HQ-AREA", awayFte: "3.1", share: "33.5%" },
        ...{ inPostFte: "1,126.9", inPostAt: "30 June 2016" },
      },
    ],
    stops: [],
    notSaid: "Nobody has said what stops for 10 of the 10 people.",
  },
};
const draw = (view: PlanOutcomeView, href: string | null = "/scenarios/x/headquarters") =>
  render(<PlanOutcome view={view} headquartersHref={href} />);

describe("PlanOutcome", () => {
  it("says each figure as one pair of words with its verdict, not by arrow or colour alone", () => {
    const { container } = draw(nothing);
    const text = container.querySelector("dl")?.textContent?.replaceAll(/\s+/g, " ");
    expect(text).toContain("45.7% → to 45.3%");
    expect(text).toContain("down 0.4 points, better");
  });

  it("draws no section for what a plan does not do", () => {
    draw(nothing);
    expect(screen.queryAllByRole("table")).toEqual([]);
    expect(screen.queryAllByRole("heading")).toEqual([]);
    expect(screen.getByText("Not a prediction.")).toBeDefined();
  });

  it("lists placements as a table of units, with who waits and what to relax, and a sum", () => {
    draw(full);
    const table = screen.getByRole("table", { name: release.heading });
    expect(within(table).getByRole("link", { name: "Ashby" }).getAttribute("href")).toBe(
      "/units/A?at=2023-03-31",
    );
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows[1]).toContain("60.0% to 57.1%");
    expect(rows[2]).toContain("[x] to [x]");
    expect(rows[3]).toContain("The cap is reached. Raise the cap.");
    expect(rows.at(-1)).toBe("Placed84.0");
    expect(screen.getByText("Staffing not known: Carlow, Denby.")).toBeDefined();
  });

  it("leads to the page of headquarters where there is one", () => {
    draw(full);
    const link = screen.getByRole("link", { name: /What headquarters loses/ });
    expect(link.getAttribute("href")).toBe("/scenarios/x/headquarters");
    expect(screen.getByText(/Nobody has said what stops/)).toBeDefined();
    cleanup();
    draw(full, null);
    expect(screen.queryByRole("link", { name: /What headquarters loses/ })).toBeNull();
  });
});
