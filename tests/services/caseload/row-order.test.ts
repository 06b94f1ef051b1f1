import { expect, it } from "vitest";
import type { CaseloadRow } from "@/server/contracts/caseload";
import { orderedRows, type SortedRow } from "@/server/services/caseload/row-order";

function row(name: string, detail: string, sorted: Omit<SortedRow, "row">): SortedRow {
  const figures = {
    code: name,
    href: "",
    workload: "",
    band: null,
    inPostOfRequired: "",
    short: "",
  } as const;
  const rest = { chip: null, over: "", quality: "D", change: null, spark: [], cells: [] } as const;
  const shown: CaseloadRow = { ...figures, ...rest, name, detail };
  return { row: shown, ...sorted };
}

const rows = [
  row("Ash", "North", { sustained: 0, workloadPercent: 140, ranked: true }),
  row("Elm", "South", { sustained: 1, workloadPercent: 112, ranked: true }),
  row("Oak", "North", { sustained: 1, workloadPercent: 120, ranked: true }),
  row("Fir", "South", { sustained: 0, workloadPercent: null, ranked: true }),
  row("Yew", "North", { sustained: 1, workloadPercent: 190, ranked: false }),
];
const names = (sort: "" | "organisation" | "name") => orderedRows(rows, sort).map(({ name }) => name);

it("worst first: four weeks over the line before any workload, unknown and unranked last", () => {
  expect(names("")).toEqual(["Oak", "Elm", "Ash", "Fir", "Yew"]);
});

it("organisation order is by region, then name; A to Z by name alone", () => {
  expect(names("organisation")).toEqual(["Ash", "Oak", "Yew", "Elm", "Fir"]);
  expect(names("name")).toEqual(["Ash", "Elm", "Fir", "Oak", "Yew"]);
});
