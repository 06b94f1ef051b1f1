import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { UnitsTable } from "@/components/unit-list/units-table";
import type { UnitColumn, UnitList, UnitRowView } from "@/server/contracts/units";

afterEach(cleanup);

const row: UnitRowView = {
  code: "WLI",
  name: "Wayland",
  group: "South East and East",
  functionLabel: "Category C trainer",
  required: "230",
  inPost: "177",
  inPostPercent: 77.1,
  shortfall: "22.9%",
  line: "16 inside",
  beyondLine: false,
  workload: "130%",
  workloadPercent: 130,
  workloadBasis: "inferred",
  band: "severe",
  sustained: "[z]",
  sustainedSince: null,
  perOfficer: "4.6",
  quality: "C",
  note: null,
};
const unknownRow: UnitRowView = {
  ...row,
  code: "ACI",
  name: "Altcourse",
  required: "[x]",
  inPost: "[x]",
  inPostPercent: null,
  shortfall: "[x]",
  line: "[x]",
  workload: "[x]",
  workloadPercent: null,
  band: null,
  perOfficer: "[z]",
  quality: "E",
};
const privatePrison: UnitRowView = { ...unknownRow, note: "Private prison." };
const weeklyRow: UnitRowView = {
  ...row,
  code: "LDNNCAI",
  name: "Camden and Islington",
  line: "14 beyond",
  beyondLine: true,
  sustained: "45 of 56",
  sustainedSince: "4w+ since 6 Oct",
};

const keys: readonly UnitColumn["key"][] = [
  "name",
  "group",
  "in-post",
  "shortfall",
  "line",
  "workload",
  "sustained",
  "per-officer",
  "quality",
];
const columns = keys.map((key): UnitColumn => ({
  key,
  label: key,
  sorted: key === "shortfall" ? "descending" : null,
  href: `/units?sort=${key}`,
}));

function show(rows: readonly UnitRowView[], list: Partial<UnitList> = {}, headingLevel: 2 | 3 = 2) {
  const whole: UnitList = {
    key: "prisons",
    heading: "Prisons",
    summary: "One prison.",
    modelled: false,
    weekly: false,
    perOfficerUnit: "Prisoners per officer",
    rows,
    ...list,
  };
  return render(
    <UnitsTable
      list={whole}
      columns={columns}
      explainHref="/explain/a.b/"
      baseline="2026-03-31"
      headingLevel={headingLevel}
    />,
  ).container;
}

const cellTexts = () => screen.getAllByRole("cell").map((cell) => cell.textContent);
const headTexts = () =>
  screen.getAllByRole("columnheader").map((head) => head.querySelector("a, th")?.textContent);

describe("UnitsTable", () => {
  it("is a table with a name, in a region that the keyboard can scroll", () => {
    show([row]);
    expect(screen.getByRole("table", { name: "Prisons" })).toBeDefined();
    expect(screen.getByRole("region", { name: "Prisons" }).tabIndex).toBe(0);
    expect(screen.getByRole("heading", { level: 2, name: "Prisons" })).toBeDefined();
  });

  it("is headed a level lower in a section of its own", () => {
    show([row], {}, 3);
    expect(screen.getByRole("heading", { level: 3, name: "Prisons" })).toBeDefined();
  });

  it("says which head the rows are ordered by, on that head alone", () => {
    show([row]);
    const sorted = screen.getAllByRole("columnheader").map((head) => head.getAttribute("aria-sort"));
    expect(sorted.filter((state) => state !== null)).toEqual(["descending"]);
    expect(sorted[3]).toBe("descending");
  });

  it("sorts by links that lead back to the same list", () => {
    show([row]);
    expect(screen.getByRole("link", { name: "workload" }).getAttribute("href")).toBe(
      "/units?sort=workload#prisons",
    );
  });

  it("names the load of an officer by the list's own unit", () => {
    show([row]);
    expect(headTexts()).toContain("Prisoners per officer");
  });

  it("opens each known number to its working and leaves the unit's name to its page", () => {
    show([row]);
    const opened = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(opened).toEqual(
      expect.arrayContaining([
        "/units/WLI?at=2026-03-31",
        "/explain/a.b/WLI/shortfall-percent",
        "/explain/a.b/WLI/fte-inside-line",
        "/explain/a.b/WLI/workload-percent",
        "/explain/a.b/WLI/per-officer",
      ]),
    );
  });

  it("prints a mark where a figure is unknown, once for a pair, never nought and never a link", () => {
    const container = show([unknownRow]);
    expect(cellTexts()).toEqual(["South East and East", "[x]", "[x]", "[x]", "[x]", "[z]", "E"]);
    expect(container.textContent).not.toMatch(/\b0\b/);
    expect([...container.querySelectorAll("tbody a")].map((link) => link.textContent)).toEqual(["Altcourse"]);
  });

  it("prints both where only the requirement is unknown", () => {
    show([{ ...unknownRow, inPost: "48" }]);
    expect(cellTexts()[1]).toBe("48 of [x]");
  });

  it("says in one cell why a unit is not ranked, under a head of its own", () => {
    show([privatePrison], { key: "not-ranked", weekly: true });
    expect(screen.getByRole("columnheader", { name: "Why not ranked" })).toBeDefined();
    expect(cellTexts()).toEqual(["South East and East", "[x]", "[x]", "[x]", "[x]", "Private prison.", "E"]);
  });

  it.each([
    ["without weeks", [row], { weekly: false }],
    ["with weeks", [weeklyRow, row], { weekly: true }],
    ["that are not ranked", [privatePrison], { weekly: true }],
  ] as const)("has as many cells in each row as heads, in lists %s", (_, rows, list) => {
    const container = show(rows, list);
    const heads = screen.getAllByRole("columnheader").length;
    const rowsShown = [...container.querySelectorAll("tbody tr")];
    expect(rowsShown.map((shown) => shown.children.length)).toEqual(rows.map(() => heads));
  });

  it("flags a unit over for four weeks and marks the one beyond the line", () => {
    const container = show([weeklyRow], { weekly: true });
    expect(container.querySelector(".chip")?.textContent).toBe("4w+ since 6 Oct");
    expect(container.querySelector(".past")?.textContent).toBe("14 beyond");
    expect(cellTexts()[5]).toBe("4w+ since 6 Oct45 of 56");
  });

  it("hatches staffing bars in a modelled list", () => {
    expect(show([row], { modelled: true }).querySelector(".hatch")).not.toBeNull();
  });

  it("writes a code with unusual letters so that its addresses hold", () => {
    show([{ ...row, code: "A/B ?" }]);
    expect(screen.getByRole("link", { name: "Wayland" }).getAttribute("href")).toBe(
      "/units/A%2FB%20%3F?at=2026-03-31",
    );
  });
});
