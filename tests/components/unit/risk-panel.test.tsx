import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { RiskPanel } from "@/components/unit/risk-panel";
import type { RiskPanelView } from "@/server/contracts/unit";

afterEach(cleanup);

const panel: RiskPanelView = {
  heading: "Why is the risk of error very high?",
  risk: {
    task: "check",
    level: "very-high",
    rise: "×2.1",
    riseRange: "1.5 to 3.0",
    secondOpinion: "×6.4",
    drivers: [
      { words: "23% of officer posts are unfilled", amount: "most of it", direction: "raises" },
      { words: "it is less crowded", amount: "a little of it", direction: "lowers" },
    ],
    sameEverywhere: ["experience", "new rules"],
    held: "Its workload is beyond 150%.",
    quality: "B",
  },
  sentences: [["An error is about ", { strong: "2.1 times" }, " as likely."]],
  baseline: null,
  change: {
    words: "×2.1 now, ×1.8 then.",
    view: { text: "▲ 0.3 since 31 March 2023, worse", verdict: "worse" },
  },
  notes: ["Raised is above ×1.25."],
  links: [{ label: "How it is worked out", href: "/methods/error-risk?at=2026-03-31" }],
};

describe("RiskPanel", () => {
  it("asks its question in a heading of its section, with the level as a badge", () => {
    render(<RiskPanel panel={panel} />);
    const heading = screen.getByRole("heading", { level: 2 });
    expect(heading.textContent).toBe("Why is the risk of error very high? Very high");
    expect(screen.getByRole("region").contains(heading)).toBe(true);
  });

  it("tells raising from lowering in words, with how much each is", () => {
    render(<RiskPanel panel={panel} />);
    const [drivers] = screen.getAllByRole("list").filter(({ className }) => className === "drivers");
    expect([...(drivers?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Raises it 23% of officer posts are unfilled: most of it",
      "Lowers it it is less crowded: a little of it",
    ]);
  });

  it("says the second opinion, where the method ends, what is the same everywhere, and the change", () => {
    const { container } = render(<RiskPanel panel={panel} />);
    for (const words of ["HEART, says ×6.4", "beyond 150%", "experience; new rules", "up 0.3 since"])
      expect(container.textContent).toContain(words);
  });

  it("without a risk of its own it says why, and draws no badge, driver or note", () => {
    const { container } = render(
      <RiskPanel
        panel={{ ...panel, heading: "No figure", risk: null, sentences: [["Private prison."]], change: null }}
      />,
    );
    expect(container.querySelector(".risk, .drivers, .note-list")).toBeNull();
    expect(screen.getByText("Private prison.")).toBeDefined();
  });

  it("at the baseline there is nothing to mark", () => {
    const baseline = { ...panel.risk!, level: "baseline", drivers: [] } as const;
    const { container } = render(
      <RiskPanel
        panel={{ ...panel, heading: "Risk of error: baseline", risk: baseline, baseline: "Filled." }}
      />,
    );
    expect(container.querySelector(".risk")).toBeNull();
    expect(container.textContent).toContain("Nothing sets it apart from the nation.");
    expect(screen.getByText("Filled.")).toBeDefined();
  });
});
