import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { RunPage } from "@/components/scenarios/run-page";
import type { RunView } from "@/server/contracts/run";

afterEach(cleanup);

const view: RunView = {
  frame: {
    ...{ baseline: "2026-03-31", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2026-03-31", context: [], attributions: [] },
  },
  ...{
    title: "More recruits",
    href: "/scenarios/runs/r1",
    sealed: "22 November 2026, 14:02 UTC",
    by: "Local user",
  },
  plan: { title: "More recruits", href: "/scenarios/p1", versionsHref: "/scenarios/p1/versions" },
  version: { number: 2, href: "/scenarios/p1?version=v2" },
  facts: [{ label: "Inputs, SHA-256", value: "abc", isCode: true }],
  services: [
    {
      service: "Prisons",
      months: ["30 June 2026, when the plan moves work most", "31 March 2027, the last month"],
      rows: [
        {
          label: "Shortfall",
          values: [
            { before: "7.8%", after: "7.1%" },
            { before: "8.0%", after: "8.0%" },
          ],
        },
      ],
    },
  ],
  notes: ["Delivery units are modelled."],
  check: null,
  inputsHref: "/scenarios/runs/r1/inputs",
  resultHref: "/scenarios/runs/r1/result",
  changesHref: "/summaries/changes?run=r1",
};

describe("RunPage", () => {
  it("runs again by a form that only asks, so that the answer has an address", () => {
    render(<RunPage view={view} />);
    const { form } = screen.getByRole<HTMLButtonElement>("button", { name: "Run again and compare" });
    expect([form?.method, form?.getAttribute("action"), [...new FormData(form!)]]).toEqual([
      ...["get", "/scenarios/runs/r1#check"],
      [["check", "1"]],
    ]);
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("says that the digits are the same", () => {
    render(<RunPage view={{ ...view, check: { same: true, words: "The same digits.", differences: [] } }} />);
    expect(screen.getByRole("status").textContent).toBe("The same digits.");
  });

  it("says where they differ", () => {
    const differences = [{ where: "Prisons, with the plan", sealed: "7.1", again: "7.2" }];
    render(
      <RunPage view={{ ...view, check: { same: false, words: "Not the same digits.", differences } }} />,
    );
    const table = within(within(screen.getByRole("status")).getByRole("table", { name: "What differs" }));
    expect(table.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["7.1", "7.2"]);
  });

  it("tells each figure without the plan and with it, below its month", () => {
    render(<RunPage view={view} />);
    const table = within(screen.getByRole("table", { name: "Prisons" }));
    expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      ...view.services[0]!.months,
      ...["Without", "With the plan", "Without", "With the plan"],
    ]);
    const [, ...figures] = table.getByRole("row", { name: /^Shortfall/ }).children;
    expect(figures.map(({ textContent }) => textContent)).toEqual(["7.8%", "7.1%", "8.0%", "8.0%"]);
  });

  it("leads to its plan, its version and both files", () => {
    render(<RunPage view={view} />);
    const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    for (const href of [
      view.plan.href,
      view.version.href,
      view.inputsHref,
      view.resultHref,
      view.changesHref,
    ])
      expect(hrefs).toContain(href);
  });
});
