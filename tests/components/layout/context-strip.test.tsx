import { cleanup, render, screen } from "@testing-library/react";
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
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["true", null]);
    expect(links[1]?.getAttribute("href")).toBe("/units?at=2023-03-31");
    expect(screen.getByRole("navigation", { name: "Position shown" })).toBeDefined();
  });
});
