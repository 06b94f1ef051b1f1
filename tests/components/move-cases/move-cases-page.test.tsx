import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { MoveCasesPage } from "@/components/move-cases/move-cases-page";
import type { MoveCasesView } from "@/server/contracts/move-cases";

afterEach(cleanup);

const workload = (percent: number, bandName: string) => ({
  ...{ text: `${percent}.0%`, percent, bandName },
  band: percent > 110 ? ("over" as const) : ("in-range" as const),
});
const view: MoveCasesView = {
  frame: {
    ...{ baseline: "today", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=today", context: [], attributions: [] },
  },
  name: "North",
  trail: [{ label: "Units", href: "/units" }],
  headline: [[{ strong: "10 cases" }, " would move."]],
  refusal: null,
  form: {
    action: "/units/N/move-cases",
    carried: { at: "today", against: "" },
    to: {
      ...{ hint: "Least loaded first.", error: null },
      groups: [{ label: "East", options: [{ value: "S", label: "South: 92%", selected: true }] }],
    },
    kind: { hint: null, error: null, groups: [] },
    cases: { value: "a few", error: "“a few” is not a number." },
  },
  problems: [{ href: "#cases", sentence: "“a few” is not a number." }],
  result: {
    heading: "10 cases from North to South",
    units: [
      {
        ...{
          name: "North",
          href: "/units/N",
          role: "gives",
          cases: "90 to 80",
          casesPerOfficer: "9.0 to 8.0",
        },
        ...{ before: workload(118, "Over"), after: workload(100, "In range") },
        change: { text: "▼ 18.0 points, better", verdict: "better" },
      },
    ],
    facts: [{ label: "Points that move", value: "630", detail: "10 cases" }],
    keep: {
      ...{ action: "/units/N/move-cases/keep", carried: { to: "S", cases: "10" }, hint: "Of today." },
      plans: [{ value: "p1", label: "Mine", selected: false }],
    },
  },
  room: null,
  notes: ["Not for publication."],
};

it("says what is wrong at the head and beside the field, and keeps what was typed", () => {
  render(<MoveCasesPage view={view} />);
  const link = screen.getByRole("link", { name: "“a few” is not a number." });
  expect(link.getAttribute("href")).toBe("#cases");
  const field = screen.getByRole<HTMLInputElement>("textbox", {
    ...{ name: "How many", description: "Error: “a few” is not a number." },
  });
  expect([field.id, field.value, field.getAttribute("aria-invalid")]).toEqual(["cases", "a few", "true"]);
  expect(screen.getByLabelText<HTMLSelectElement>("To which unit").value).toBe("S");
});

it("reads before, after and whether it is better, in words", () => {
  render(<MoveCasesPage view={view} />);
  const row = within(screen.getByRole("row", { name: /^North gives/ }));
  expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
    "118.0% Over",
    "100.0% In range",
    "▼down 18.0 points, better",
    "90 to 80",
    "9.0 to 8.0",
  ]);
});

it("keeps it by a form that is posted with all that was asked, in a new scenario or in one that is held", () => {
  render(<MoveCasesPage view={view} />);
  const plans = screen.getByLabelText("In which scenario");
  expect(
    within(plans)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["A new scenario", "Mine"]);
  const form = plans.closest("form")!;
  expect(form.getAttribute("method")).toBe("post");
  expect([...new FormData(form)]).toEqual([
    ["to", "S"],
    ["cases", "10"],
    ["plan", ""],
  ]);
});

it("says why where nothing can be moved, and shows no form", () => {
  render(
    <MoveCasesPage
      view={{ ...view, refusal: "Too few officers [c].", form: null, result: null, problems: [] }}
    />,
  );
  screen.getByText("Too few officers [c].");
  expect(screen.queryByRole("button")).toBeNull();
});
