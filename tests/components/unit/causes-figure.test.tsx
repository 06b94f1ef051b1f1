import { cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { CausesFigure } from "@/components/unit/causes-figure";
import type { CausesView } from "@/server/contracts/unit";

afterEach(cleanup);

const labels = ["Community", "Licence", "Custody", "Court reports"];
const wide = 800;
/** On the scale of 0 to 160 over 800 px. */
const ticks = [500, 550];

function causes(shares: readonly number[]): CausesView {
  return {
    title: "Why 157%? Community is 47% of the work",
    subtitle: "Points in use as % of available points",
    sum: "133,280 points in use ÷ 85,075 available = 156.7%.",
    explainHref: "/explain/a.b/LDNNCAI/workload-percent",
    rows: shares.map((percent, index) => ({
      label: labels[index] ?? "Other",
      points: "1,000",
      share: `${percent.toFixed(1)}%`,
      percent,
    })),
    total: { points: "133,280", share: "156.7%" },
    textAlternative: "Stacked bar of 157% workload.",
  };
}

/** Middle and text of each label inside the wide bar. */
const inside = (container: Element) =>
  [...container.querySelectorAll(".plot.wide g text")].map((text) => ({
    x: Number(text.getAttribute("x")),
    text: text.textContent,
  }));

describe("CausesFigure", () => {
  it("names causes where there is room, gives the number where there is less, and nothing where there is none", () => {
    const { container } = render(<CausesFigure causes={causes([74, 15, 10, 1.1])} />);
    expect(inside(container).map(({ text }) => text)).toEqual(["Community 74", "15", "10"]);
  });

  it("keeps the middle of each label off the lines of 100 and 110", () => {
    const share = fc.integer({ min: 1, max: 70 });
    fc.assert(
      fc.property(fc.tuple(share, share, share), (shares) => {
        const { container } = render(<CausesFigure causes={causes(shares)} />);
        for (const { x } of inside(container))
          expect(Math.min(...ticks.map((tick) => Math.abs(tick - x)))).toBeGreaterThan(wide / 100);
        cleanup();
      }),
      { numRuns: 60 },
    );
  });

  it("carries the same numbers in a table, with their sum", () => {
    render(<CausesFigure causes={causes([74, 49, 32.5, 1.1])} />);
    const table = screen.getByRole("table", { name: "Points by cause" });
    expect(table.textContent).toContain("49.0%");
    expect(table.textContent).toContain("133,280");
  });
});
