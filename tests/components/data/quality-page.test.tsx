import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { QualityPage } from "@/components/data/quality-page";
import type { QualityRow, QualityView } from "@/server/contracts/unit-quality";

afterEach(cleanup);

const row: QualityRow = {
  ...{ code: "N01", name: "North & <South>", href: "/units/N01?at=2026-03-31", note: "Two sites." },
  ...{ worst: "D", missing: 1 },
  cells: [
    { grade: "B", oldest: "2026-03-31", latest: "2026-03-31", note: "" },
    { grade: "D", oldest: "2025-10-06", latest: "2026-03-30", note: "2 missing" },
    { grade: "E", oldest: "", latest: "", note: "Not reported." },
  ],
};
const view: QualityView = {
  frame: {
    ...{ baseline: "2026-03-31", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2026-03-31", context: [], attributions: [] },
  },
  input: { at: "2026-03-31", against: "", service: "", grade: "D" },
  headline: ["All is known."],
  filters: {
    services: [{ value: "prison", label: "Prisons", selected: false }],
    grades: [{ value: "D", label: "D: modelled from totals", selected: true }],
    chosen: [{ label: "Worst grade D", removeHref: "/data/quality?at=2026-03-31" }],
    clearHref: "/data/quality?at=2026-03-31",
  },
  ...{ shown: 1, total: 2, notes: ["A note."], csvHref: "/data/quality.csv?at=2026-03-31&grade=D" },
  lists: [
    {
      ...{ key: "prison", heading: "Prisons", summary: "1 of 2 prisons." },
      ...{ measures: ["Officers", "Weeks", "Errors"], lacking: ["Caseload"], rows: [row] },
    },
  ],
};

describe("QualityPage", () => {
  it("has a head for each cell, in a region that can be scrolled by key", () => {
    render(<QualityPage view={view} />);
    const region = screen.getByRole("region", { name: "Prisons" });
    expect(region.getAttribute("tabindex")).toBe("0");
    const heads = within(region).getAllByRole("columnheader");
    expect(within(region).getAllByRole("cell")).toHaveLength(heads.length - 1);
  });

  it("says each grade in words, its dates, and why there is no figure", () => {
    render(<QualityPage view={view} />);
    const cells = screen.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(cells).toEqual([
      "D modelled from totals. 1 missing",
      "B derived from published. 31 Mar 2026",
      "D modelled from totals. 6 Oct 2025 to 30 Mar 20262 missing",
      "E missing. Not reported.",
    ]);
  });

  it("marks what is modelled, and writes names as text", () => {
    const { container } = render(<QualityPage view={view} />);
    expect(container.querySelectorAll("td.modelled")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "North & <South>" }).getAttribute("href")).toBe(row.href);
  });

  it("sends its filters by a plain form and keeps the position", () => {
    const { container } = render(<QualityPage view={view} />);
    const form = container.querySelector("form");
    expect([form?.method, form?.getAttribute("action")]).toEqual(["get", "/data/quality"]);
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      ...{ at: "2026-03-31", service: "", grade: "D" },
    });
  });

  it("leads to each table, and says where nothing matches", () => {
    render(<QualityPage view={view} />);
    expect(screen.getByRole("link", { name: "Prisons (1)" }).getAttribute("href")).toBe("#prison");
    expect(screen.getByText(/without a figure for any of them: Caseload\./)).toBeDefined();
    cleanup();
    render(<QualityPage view={{ ...view, shown: 0, lists: [] }} />);
    expect(screen.getByRole("link", { name: "clear all filters" })).toBeDefined();
  });
});
