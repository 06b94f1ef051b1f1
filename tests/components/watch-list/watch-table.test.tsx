import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { WatchTable } from "@/components/watch-list/watch-table";
import { WeekStrip } from "@/components/watch-list/week-strip";
import type { WatchRow, WatchTable as Table } from "@/server/contracts/watch-list";

afterEach(cleanup);

const row: WatchRow = {
  code: "N01",
  name: "Test North",
  group: "North",
  href: "/units/N01?at=2026-03-31",
  flags: [
    { key: "risk", words: "High risk of error", href: "/units/N01?at=2026-03-31#risk" },
    {
      key: "officers",
      words: "6 of 20 officers over 110% for 4 weeks",
      href: "/explain/a.b/N01/officers-sustained",
    },
  ],
  since: "6 October 2025",
  sinceDetail: "the first week held",
  longestRun: "5 weeks",
  runNow: "still going on",
  history: { text: "2 of 5 weeks", stretches: "27 Oct to 3 Nov", signs: "oooss" },
  drivers: [{ words: "30% of its posts are unfilled", amount: "most of it", direction: "raises" }],
  level: "high",
  rise: "×1.6",
  riseRange: "1.3 to 2.1",
  riseBefore: "×1.8 at 31 March 2023 (modelled)",
  held: null,
  quality: "D",
};
const list: Table = {
  key: "probation-modelled",
  heading: "Probation delivery units, modelled",
  summary: "1 delivery unit.",
  modelled: true,
  weeks: ["2025-10-06", "2025-10-13", "2025-10-20", "2025-10-27", "2025-11-03"],
  rows: [row],
};

describe("WatchTable", () => {
  it("is a table with a name, a head for each cell, and a row headed by a link to its unit", () => {
    render(<WatchTable list={list} ends={["6 Oct", "3 Nov"]} />);
    const table = screen.getByRole("table", { name: list.heading });
    const heads = within(table).getAllByRole("columnheader").length;
    expect(within(table).getAllByRole("cell")).toHaveLength(heads - 1);
    expect(within(table).getByRole("link", { name: "Test North" }).getAttribute("href")).toBe(row.href);
  });

  it("each flag opens to what it rests on", () => {
    render(<WatchTable list={list} ends={null} />);
    for (const { words, href } of row.flags)
      expect(screen.getByRole("link", { name: words }).getAttribute("href")).toBe(href);
  });

  it("says the weeks in words beside the strip, which is not read out", () => {
    const { container } = render(<WatchTable list={list} ends={null} />);
    expect(screen.getByText(/2 of 5 weeks/).textContent).toContain("27 Oct to 3 Nov");
    expect(container.querySelector("td .week-strip")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("without weeks it has no columns for them", () => {
    render(<WatchTable list={{ ...list, weeks: [], rows: [{ ...row, history: null }] }} ends={null} />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      ...["Unit", "Flagged for", "First date", "Level of risk", "Risk rise (likely)", "Why", "Quality"],
    ]);
  });

  it("a risk that is not known is a mark, never a level", () => {
    const { container } = render(
      <WatchTable
        list={{ ...list, rows: [{ ...row, level: null, rise: "[x]", riseRange: "", drivers: [] }] }}
        ends={null}
      />,
    );
    expect(container.querySelector(".risk")).toBeNull();
    expect(screen.getAllByText("[x]").length).toBeGreaterThan(0);
  });
});

describe("WeekStrip", () => {
  it("draws 5 px a week: three low, two tall, and leaves a missing week out", () => {
    const { container } = render(<WeekStrip signs="ooosms" />);
    expect(container.querySelector("svg")?.getAttribute("width")).toBe("30");
    expect(container.querySelector(".sign-o")?.getAttribute("d")).toBe("M0 14v-7h15v7z");
    expect(container.querySelector(".sign-s")?.getAttribute("d")).toBe("M15 14v-14h5v14zM25 14v-14h5v14z");
    expect(container.querySelector(".sign-u")?.getAttribute("d")).toBe("");
  });
});
