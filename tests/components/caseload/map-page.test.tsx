import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { MapPage } from "@/components/caseload/map-page";
import { CaseloadInput, type CaseloadRow } from "@/server/contracts/caseload";
import type { CaseloadMapView } from "@/server/contracts/caseload-map";

afterEach(cleanup);

const north: CaseloadRow = {
  ...{ code: "N", name: "North & East", detail: "8 units", href: "/caseload/map?region=N" },
  ...{ workload: "121%", band: "severe", inPostOfRequired: "50 of 72", short: "22", quality: "D" },
  ...{ chip: null, over: "4 of 8 units 4w+", change: null, spark: [] },
  cells: [{ text: "121", mark: "severe" }],
};
const south: CaseloadRow = {
  ...north,
  ...{ code: "S", name: "South", href: "/caseload/map?region=S", over: "[x]" },
  cells: [{ text: "[c]", mark: "suppressed" }],
};
const column = {
  ...{ date: "2026-05-25", label: "25", group: "May", name: "week of 25 May 2026" },
  projected: true,
};
const tile = ({ code, name, href, cells }: CaseloadRow, row: number) => ({
  ...{ code, name, href, cell: cells[0]!, place: { column: 2, row } },
});
const view: CaseloadMapView = {
  frame: {
    ...{ baseline: "2026-03-31", asOf: "2026-03-31", switches: [], comparisons: [], against: null },
    ...{ query: "?at=2026-03-31", context: ["Position at 31 March 2026"], attributions: [] },
  },
  input: CaseloadInput.parse({ at: "2026-03-31", sort: "name", when: "2026-05-25", view: "map" }),
  ...{
    title: "Caseload map",
    headline: [["One region is over."]],
    trail: [],
    strip: null,
    matrix: null,
    services: [],
  },
  views: [
    { label: "Table", href: "/caseload?sort=name", current: false },
    { label: "Map", href: "/caseload/map?sort=name", current: true },
  ],
  measures: [{ value: "workload", label: "Workload %", checked: true }],
  filters: { regions: [], bands: [], functions: [], chosen: [], clearHref: "/caseload/map" },
  ...{
    orders: [],
    rowKinds: [],
    years: [],
    spans: [],
    tooLarge: null,
    notes: ["A note."],
    overHref: null,
    csvHref: "/caseload.csv",
  },
  table: {
    ...{ heading: "Workload % by region and week", summary: "2 regions.", unitHead: "Region" },
    ...{ measureLabel: "Workload %", columnsHead: "Workload %, week of", overHead: "Mean over 110%" },
    ...{ projectedHead: "Projected", spoken: " percent", weekly: true, levels: [], columns: [column] },
    ...{ rows: [south, north], total: { ...north, code: "T", name: "England and Wales" } },
  },
  choice: {
    ...{ label: "Week", usual: "Latest: 30 March 2026" },
    groups: [
      { label: "Projected", options: [{ value: "2026-05-25", label: "25 May 2026", selected: true }] },
    ],
  },
  map: {
    ...{ heading: "Workload % by region, week of 25 May 2026", words: "About where they lie.", column },
    blocks: [{ ...{ code: "", name: "", href: "", place: null }, tiles: [tile(north, 1), tile(south, 2)] }],
    ...{ listHeading: "The same numbers as a list", markHead: "Band" },
  },
};

describe("the map of the caseload", () => {
  it("has a tile for each region: a link with name and number whose name says all that the tile shows", () => {
    render(<MapPage view={view} />);
    const tiles = within(screen.getByRole("list", { name: view.map!.heading })).getAllByRole("link");
    expect(tiles.map((link) => [link.textContent, link.getAttribute("aria-label")])).toEqual([
      ["North & East121", "North & East, week of 25 May 2026, 121 percent, severe, projected"],
      ["South[c]", "South, week of 25 May 2026, suppressed, too few officers, projected"],
    ]);
    expect(tiles[0]?.getAttribute("href")).toBe("/caseload/map?region=N");
    const items = tiles.map((link) => link.parentElement!);
    expect(items.map(({ className }) => className)).toEqual(["tile severe ahead", "tile suppressed ahead"]);
    expect(items[1]?.style.getPropertyValue("--row")).toBe("2");
  });

  it("has the same numbers beside it as a table, in the order of the list, with the total last", () => {
    render(<MapPage view={view} />);
    const rows = within(screen.getByRole("table", { name: view.map!.heading })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "RegionWorkload %BandMean over 110%",
      "South8 units[c]Suppressed [x]",
      "North & East8 units121Severe 4 of 8 units 4w+",
      "England and Wales8 units121Severe 4 of 8 units 4w+",
    ]);
  });

  it("asks for a week in a plain form that carries the rest of the state along", () => {
    render(<MapPage view={view} />);
    const form = screen.getByRole<HTMLFormElement>("search", { name: "What the map shows" });
    expect([form.getAttribute("method"), form.getAttribute("action")]).toEqual(["get", "/caseload/map"]);
    expect(Object.fromEntries(new FormData(form))).toEqual({
      ...{ at: "2026-03-31", service: "probation", sort: "name", measure: "workload" },
      ...{ region: "", band: "", when: "2026-05-25" },
    });
  });

  it("leads to the table in the same state", () => {
    render(<MapPage view={view} />);
    const views = screen.getByRole("navigation", { name: "View" });
    expect(within(views).getByRole("link", { name: "Table" }).getAttribute("href")).toBe(
      "/caseload?sort=name",
    );
    expect(within(views).getByRole("link", { name: "Map" }).getAttribute("aria-current")).toBe("true");
  });

  it("names each block of units, and leads to its region", () => {
    const block = { ...view.map!.blocks[0]!, code: "N", name: "North", href: "/caseload/map?region=N" };
    render(<MapPage view={{ ...view, map: { ...view.map!, blocks: [block] } }} />);
    expect(within(screen.getByRole("list", { name: "North" })).getAllByRole("listitem")).toHaveLength(2);
    const heading = screen.getByRole("heading", { level: 3, name: "North" });
    expect(within(heading).getByRole("link").getAttribute("href")).toBe("/caseload/map?region=N");
  });

  it("leaves the column of bands out where numbers stand in none", () => {
    render(<MapPage view={{ ...view, map: { ...view.map!, markHead: "" } }} />);
    expect(screen.queryByRole("columnheader", { name: "Band" })).toBeNull();
  });

  it("says so where no unit passes the filters", () => {
    render(<MapPage view={{ ...view, table: { ...view.table, rows: [] } }} />);
    expect(screen.getByRole("heading", { name: "No units match" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
