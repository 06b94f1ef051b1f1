import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ContextStrip } from "@/components/layout/context-strip";

afterEach(cleanup);

const frame = {
  baseline: "2026-03-31",
  asOf: "2026-03-31",
  switches: [
    { label: "31 March 2026", href: "/units?at=2026-03-31", current: true },
    { label: "31 March 2023", href: "/units?at=2023-03-31", current: false },
  ],
  comparisons: [
    { label: "Compare with 31 March 2023", href: "/units?at=2026-03-31&against=2023-03-31", current: false },
  ],
  against: null,
  query: "?at=2026-03-31",
  context: ["Position at 31 March 2026", "Model 1.0"],
  attributions: [],
};

describe("ContextStrip", () => {
  it("says each phrase of the position as a text of its own", () => {
    render(<ContextStrip frame={frame} />);
    expect(screen.getByText("Position at 31 March 2026")).toBeDefined();
    expect(screen.getByText("Model 1.0")).toBeDefined();
  });

  it("leads to the other positions and says which one is shown", () => {
    render(<ContextStrip frame={frame} />);
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["true", null, null]);
    expect(links[1]?.getAttribute("href")).toBe("/units?at=2023-03-31");
    expect(screen.getByRole("navigation", { name: "Position shown" })).toBeDefined();
  });

  it("offers the comparison apart from the positions", () => {
    render(<ContextStrip frame={frame} />);
    const offered = within(screen.getByRole("navigation", { name: "Comparison" })).getByRole("link");
    expect(offered.textContent).toBe("Compare with 31 March 2023");
    expect(offered.getAttribute("href")).toBe("/units?at=2026-03-31&against=2023-03-31");
  });

  it("has no empty navigation where there is nothing to compare with", () => {
    render(<ContextStrip frame={{ ...frame, comparisons: [] }} />);
    expect(screen.queryByRole("navigation", { name: "Comparison" })).toBeNull();
  });
});
