import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ScenariosPage } from "@/components/scenarios/scenarios-page";
import type { ScenarioRowView, ScenariosView } from "@/server/contracts/scenarios-list";

afterEach(cleanup);

const row: ScenarioRowView = {
  plan: "p1",
  title: "More recruits",
  href: "/scenarios/p1",
  start: "31 March 2026",
  months: "12 months",
  measures: "1 of 2 on",
  released: "none",
  version: "Version 3",
  saved: "22 November 2026, 14:02 UTC",
  by: "Local user",
  versionsHref: "/scenarios/p1/versions",
  headquartersHref: "/scenarios/p1/headquarters",
};
const view: ScenariosView = {
  frame: {
    ...{ baseline: "2026-03-31", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2026-03-31", context: [], attributions: [] },
  },
  kept: [row],
  archived: [],
  examples: [
    {
      ...{
        plan: "march",
        title: "March",
        href: "/scenarios/march",
        start: "31 March 2023",
        months: "18 months",
      },
      ...{ measures: "1 of 1 on", released: "90 people", replays: "What was done.", about: "Published: 90." },
    },
  ],
  refused: null,
};
const show = (changed: Partial<ScenariosView> = {}) =>
  render(<ScenariosPage view={{ ...view, ...changed }} />);

describe("ScenariosPage", () => {
  it("leads from each scenario to itself, its versions and its headquarters", () => {
    show();
    const table = within(screen.getByRole("table", { name: "Kept scenarios" }));
    const hrefs = table.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual([row.href, row.versionsHref, row.headquartersHref]);
    expect(table.getByText("Version 3, Local user")).toBeDefined();
  });

  it("has a head for each cell", () => {
    const { container } = show({ archived: [{ ...row, plan: "p2" }] });
    for (const table of container.querySelectorAll("table"))
      expect(table.querySelectorAll("tbody tr:first-child > *")).toHaveLength(
        table.querySelectorAll("thead th").length,
      );
  });

  it("compares scenarios and examples by one form, which no other form stands in", () => {
    const { container } = show();
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map(({ value, name, form }) => [value, name, form?.getAttribute("action")])).toEqual([
      ["p1", "plan", "/scenarios/compare"],
      ["march", "plan", "/scenarios/compare"],
    ]);
    expect(container.querySelector("form form")).toBeNull();
  });

  it("copies an example by a form of its own", () => {
    show();
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Copy to change it: March" });
    expect([button.form?.getAttribute("action"), button.form?.method]).toEqual([
      "/scenarios/march/copy",
      "post",
    ]);
  });

  it("says what to do where nothing has been saved", () => {
    show({ kept: [] });
    expect(screen.getByText(/No scenario has been saved yet/).textContent).toContain("copy an example");
  });

  it("folds the archive away, and lets its scenarios be taken out but not compared", () => {
    const { container } = show({ archived: [{ ...row, plan: "p2", href: "/scenarios/p2" }] });
    const archive = container.querySelector("#archived");
    expect(archive?.closest("details")?.open).toBe(false);
    expect(archive?.querySelector("form")?.getAttribute("action")).toBe("/scenarios/p2/unarchive");
    expect(archive?.querySelector("input[type=checkbox]")).toBeNull();
  });

  it("says what a file was refused for at the head and beside the field, as text", () => {
    const problems = [{ path: "title", sentence: "Give the scenario <b>a title</b>." }];
    const { container } = show({ refused: { name: "plan.json", problems } });
    const summary = within(screen.getByRole("alert"));
    expect(summary.getByRole("link").getAttribute("href")).toBe("#scenario-file");
    const field = screen.getByLabelText("Scenario file");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const beside = container.querySelector("#scenario-file-error");
    expect(field.getAttribute("aria-describedby")).toContain("scenario-file-error");
    expect(beside?.textContent).toContain("title: Give the scenario <b>a title</b>.");
  });
});
