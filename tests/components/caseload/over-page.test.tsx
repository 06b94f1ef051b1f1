import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { OverPage } from "@/components/caseload/over-page";
import type { CaseloadOverView, OverRow } from "@/server/contracts/caseload-over";

afterEach(cleanup);

const row = (name: string, part: Partial<OverRow> = {}): OverRow => ({
  ...{ code: name, name, detail: "", href: `/caseload?region=${name}`, officers: "620" },
  ...{ over: "31", share: "5.0%", longest: "9 weeks" },
  ...part,
});
const view: CaseloadOverView = {
  frame: {
    ...{ baseline: "2026-03-31", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2026-03-31", context: ["Position at 31 March 2026"], attributions: [] },
  },
  input: {
    ...{ at: "2026-03-31", against: "", over: "120", weeks: "4", by: "" },
    ...{ from: "2025-10-06", to: "2026-03-30" },
  },
  headline: [[{ strong: "31 of 1,240 officers" }, " were over 120%."]],
  modelled: { heading: "Modelled: not for publication", words: "A file would make it an answer." },
  corrections: ["“124” is not a line that can be asked about."],
  fields: {
    ...{ over: "120", weeks: "4", from: "2025-10-06", to: "2026-03-30" },
    ...{ first: "2025-10-06", last: "2026-03-30" },
  },
  rowKinds: [
    { label: "By region", href: "/caseload/over", current: true },
    { label: "By unit", href: "/caseload/over?by=unit", current: false },
  ],
  table: {
    heading: "Officers over 120% for more than 4 weeks, by region",
    summary: "2 regions.",
    unitHead: "Region",
    overHead: "Over 120% for more than 4 weeks",
    rows: [row("London"), row("Wales", { over: "[c]", share: "[c]", longest: "[c]" })],
    total: row("England and Wales", { href: null, over: "[c]" }),
  },
  asked: { words: "Parliament asked.", source: "written answer 172934", href: "https://example.org/" },
  notes: ["A note."],
  csvHref: "/caseload/over.csv?at=2026-03-31",
};

describe("the page of who is over, and for how long", () => {
  it("says the answer, that it is modelled, and what was changed in the question", () => {
    render(<OverPage view={view} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Who is over, and for how long");
    expect(screen.getByText("31 of 1,240 officers")).toBeDefined();
    expect(screen.getByText("Modelled: not for publication.")).toBeDefined();
    const changed = screen.getByRole("list", { name: "Changed in your question" });
    expect(within(changed).getAllByRole("listitem")).toHaveLength(1);
  });

  it("asks in a plain form that carries the position along", () => {
    render(<OverPage view={view} />);
    const form = screen.getByRole<HTMLFormElement>("search", { name: "Who is over, and for how long" });
    expect(form.getAttribute("method")).toBe("get");
    expect(Object.fromEntries(new FormData(form))).toEqual({
      ...{ at: "2026-03-31", over: "120", weeks: "4", from: "2025-10-06", to: "2026-03-30" },
    });
  });

  it("has a row for each region, its count or [c], and the total last without a link", () => {
    render(<OverPage view={view} />);
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((each) => each.textContent)).toEqual([
      "London620315.0%9 weeks",
      "Wales620[c][c][c]",
      "England and Wales620[c]5.0%9 weeks",
    ]);
    expect(within(rows[2]!).queryByRole("link")).toBeNull();
  });

  it("shows no table where no officer is held", () => {
    render(<OverPage view={{ ...view, table: null }} />);
    expect(screen.queryByRole("table")).toBeNull();
  });
});
