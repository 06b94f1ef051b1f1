import { longDate } from "@/server/contracts/format";
import { baseTiers, caseTypes, type BaseTier, type CaseType } from "@/server/engine/vocabulary";
import type { Definition } from "@/server/parameters/define";
import { register } from "@/server/parameters/register";
import { markdownTable } from "./markdown-table";
import { rowCells } from "./row-cells";

type Prefix = "points" | "points-t2a";

const headings: Readonly<Record<Prefix, string>> = {
  points: "Points a case",
  "points-t2a": "Points a transition to adulthood case",
};

/** Whether a row is told in a matrix and not on a line of its own. */
export function isInMatrix(key: string): boolean {
  const [prefix = "", type = "", tier = ""] = key.split(".");
  return (
    prefix in headings &&
    caseTypes.some((caseType) => caseType === type) &&
    baseTiers.some((baseTier) => baseTier === tier)
  );
}

/** The points of one set by tier and case type, with what all of its rows have in common said once. */
export function pointsMatrix(prefix: Prefix): string {
  const rowOf = (type: CaseType, tier: BaseTier) => register[`${prefix}.${type}.${tier}`];
  const rows = baseTiers.flatMap((tier) => caseTypes.map((type) => rowOf(type, tier)));
  const [, , bounds, uncertainty, source, review] = rowCells(shared(rows));
  const dates = [...new Set(rows.flatMap((row) => row.values.map(({ from }) => from)))].sort();
  const tables = dates.flatMap((date) => [
    `From ${longDate(date)}:`,
    markdownTable(
      ["Tier", ...caseTypes],
      baseTiers.map((tier) => [tier, ...caseTypes.map((type) => pointsAt(rowOf(type, tier), date))]),
    ),
  ]);
  return [
    `### ${headings[prefix]}`,
    [
      `Keys: \`${prefix}.<case type>.<tier>\`.`,
      `Bounds: ${bounds}`,
      `Uncertainty: ${uncertainty}`,
      `Source: ${source}.`,
      `Review by ${review}.`,
    ].join("\n"),
    ...tables,
  ].join("\n\n");
}

function pointsAt({ values }: Definition, date: string): string {
  return String(values.filter(({ from }) => from <= date).at(-1)?.value ?? "");
}

/** @throws when rows of a matrix differ in more than value and label: they must then be told one by one. */
function shared(rows: readonly Definition[]): Definition {
  const [first] = rows;
  const said = (row: Definition) => JSON.stringify(rowCells(row).slice(2));
  if (first === undefined || rows.some((row) => said(row) !== said(first))) {
    throw new Error("Points of one set differ in bounds, source or review: print them one by one.");
  }
  return first;
}
