import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { heatCells } from "@/components/caseload/heat-cells";
import { HeatRows } from "@/components/caseload/heat-rows";
import { HeatTable } from "@/components/caseload/heat-table";
import type { CaseloadRow, CaseloadTable } from "@/server/contracts/caseload";

afterEach(cleanup);

const kent: CaseloadRow = {
  ...{ code: "K01", name: "Kent & Medway", detail: "South", href: "/units/K01?at=2026-03-31" },
  ...{ workload: "118%", band: "over", inPostOfRequired: "50 of 72", short: "22", quality: "D" },
  ...{ chip: "4w+", over: "since 2 Jan", change: null, spark: [109, null, 118, 119] },
  cells: [
    { text: "109", mark: "stretched" },
    { text: "[x]", mark: "missing" },
    { text: "118", mark: "over" },
    { text: "119", mark: "over" },
  ],
};
const columns = [
  { date: "2026-03-16", label: "16", group: "Mar", name: "week of 16 March 2026", projected: false },
  { date: "2026-03-23", label: "23", group: "Mar", name: "week of 23 March 2026", projected: false },
  { date: "2026-03-30", label: "30", group: "Mar", name: "week of 30 March 2026", projected: false },
  { date: "2026-04-06", label: "6", group: "Apr", name: "week of 6 April 2026", projected: true },
];
const table: CaseloadTable = {
  ...{
    heading: "Workload % by delivery unit and week",
    summary: "1 delivery unit.",
    unitHead: "Delivery unit",
  },
  ...{ measureLabel: "Workload %", columnsHead: "Workload %, week of", overHead: "Mean over 110%" },
  ...{ projectedHead: "Projected, nothing changed", spoken: " percent", weekly: true, levels: [] },
  ...{ columns, rows: [kent], total: { ...kent, code: "R", name: "South", chip: null, href: "/caseload" } },
};

describe("a row of the heatmap", () => {
  it("prints each number once, as a link whose name says unit, week, number, band and projected", () => {
    render(
      <table>
        <HeatRows rows={[heatCells(kent)]} columns={columns} spoken=" percent" weekly />
      </table>,
    );
    const links = screen.getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("aria-label")])).toEqual([
      ["Kent & Medway", null],
      ["109", "Kent & Medway, week of 16 March 2026, 109 percent, stretched"],
      ["[x]", "Kent & Medway, week of 23 March 2026, not available"],
      ["118", "Kent & Medway, week of 30 March 2026, 118 percent, over"],
      ["119", "Kent & Medway, week of 6 April 2026, 119 percent, over, projected"],
    ]);
    expect(links[1]?.getAttribute("href")).toBe("/units/K01?at=2026-03-31#trend");
    const classes = [...document.querySelectorAll("td.c")].map((cell) => cell.className);
    expect(classes).toEqual(["c stretched", "c missing", "c over", "c over ahead"]);
  });

  it("writes what it is given as text, not as markup", () => {
    const row = { ...kent, name: '<b>"K"</b>' };
    render(
      <table>
        <HeatRows rows={[heatCells(row)]} columns={columns} spoken=" percent" weekly />
      </table>,
    );
    expect(screen.getByRole("link", { name: '<b>"K"</b>' })).toBeTruthy();
    expect(document.querySelector("tbody b")).toBeNull();
  });

  it("draws its course with a gap where a week is missing, and the line of 110", () => {
    render(
      <table>
        <HeatRows rows={[heatCells(kent)]} columns={columns} spoken=" percent" weekly />
      </table>,
    );
    const course = document.querySelector(".spark-course")?.getAttribute("d") ?? "";
    expect(course.match(/M/g)).toHaveLength(2);
    expect(document.querySelector(".spark-line")).not.toBeNull();
  });
});

describe("the heatmap", () => {
  it("is a named table whose heads stand over as many cells as a row has", () => {
    render(<HeatTable table={table} />);
    const found = screen.getByRole("table", { name: table.heading });
    const [top, months, weeks] = within(found).getAllByRole("row");
    const span = (row: HTMLElement | undefined) =>
      [...(row?.children ?? [])].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0);
    expect([span(top), span(months), span(weeks)]).toEqual([11, 4, 4]);
    const rows = within(found).getAllByRole("row").slice(3);
    expect(rows.map((row) => row.children.length)).toEqual([11, 11]);
    expect(within(found).getByText("Projected, nothing changed")).toBeTruthy();
    expect(within(found).getByRole("rowheader", { name: /^South/ })).toBeTruthy();
  });

  it("can be scrolled by keyboard and skipped", () => {
    render(<HeatTable table={table} />);
    expect(screen.getByRole("region", { name: table.heading }).tabIndex).toBe(0);
    expect(screen.getByRole("link", { name: "Skip the table" }).getAttribute("href")).toBe("#after-heatmap");
  });
});
