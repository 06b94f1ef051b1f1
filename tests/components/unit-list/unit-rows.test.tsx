import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { UnitCells } from "@/components/unit-list/unit-cells";
import { UnitRows } from "@/components/unit-list/unit-rows";

const list = {
  explainHref: "/explain/00000000.11111111/",
  baseline: "2026-03-31",
  modelled: false,
  weekly: true,
};
const wayland: UnitCells = [
  ...(["WLI", "Wayland", "South East", "177 of 230", 77, "22.9%", "16 inside", 0, "130%", 130] as const),
  ...(["severe", "[c]", "4w+ since 2 Jan", "4.6", "B", null] as const),
];

afterEach(cleanup);

function rows(...cells: UnitCells[]) {
  render(
    <table>
      <UnitRows rows={cells} {...list} />
    </table>,
  );
  return screen.getAllByRole("row");
}

test("a row holds its unit, its figures as links to their working, its bars and its chip", () => {
  const [row] = rows(wayland);
  const links = within(row!).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Wayland", "/units/WLI?at=2026-03-31"],
    ["22.9%", "/explain/00000000.11111111/WLI/shortfall-percent"],
    ["16 inside", "/explain/00000000.11111111/WLI/fte-inside-line"],
    ["130%", "/explain/00000000.11111111/WLI/workload-percent"],
    ["4.6", "/explain/00000000.11111111/WLI/per-officer"],
  ]);
  expect(row!.querySelectorAll("svg.bar")).toHaveLength(2);
  expect(row!.querySelector("rect.severe")?.getAttribute("width")).toBe("97");
  expect(row!.textContent).toContain("4w+ since 2 Jan[c]");
});

test("what is unknown prints its mark, an empty bar and no link, never nought", () => {
  const cells: UnitCells = [
    ...(["ACI", "Altcourse", "Contracted", "[x]", null, "[x]", "[x]", 0, "[x]", null] as const),
    ...([null, "[z]", null, "[x]", "E", "Private prison."] as const),
  ];
  const [row] = rows(cells);
  expect(within(row!).getAllByRole("link")).toHaveLength(1);
  expect(row!.querySelectorAll('use[href="#no"]')).toHaveLength(2);
  expect(row!.querySelector(".why-not")?.textContent).toBe("Private prison.");
  expect(row!.textContent).not.toContain("0");
});

test("a bar beyond 160% ends in a point; a unit past the line is marked", () => {
  const cells = wayland.with(9, 192).with(7, 1) as unknown as UnitCells;
  const [row] = rows(cells);
  expect(row!.querySelector("path.severe")).not.toBeNull();
  expect(row!.querySelector("td.past")?.textContent).toBe("16 inside");
});

test("markup in a name stays text", () => {
  const cells = wayland
    .with(1, `<img src=x onerror="alert('1')"> & Son`)
    .with(0, `"><b>`) as unknown as UnitCells;
  const [row] = rows(cells);
  expect(row!.querySelector("img, b")).toBeNull();
  expect(within(row!).getAllByRole("link")[0]?.textContent).toBe(`<img src=x onerror="alert('1')"> & Son`);
});
