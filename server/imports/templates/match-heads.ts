import { foldName } from "../../contracts/fold-name";
import { issue, type ImportIssue } from "../issue";
import type { CellValue } from "../sheet";

/** Which column of a file is which column asked for. */
export interface MatchedHeads {
  /** Place in the row of each column asked for; -1 where the file has none of that head. */
  readonly places: readonly number[];
  /** Places of heads that nobody asked for. */
  readonly unknown: readonly number[];
  /** Places of heads that stand in the file for the second time. */
  readonly repeated: readonly number[];
}

/** Heads as they are compared: case, spacing, brackets, hyphens and order do not matter. */
export const foldHead = (head: CellValue): string => (typeof head === "string" ? foldName(head).text : "");

export function matchHeads(heads: readonly string[], cells: readonly CellValue[]): MatchedHeads {
  const folded = cells.map(foldHead);
  const asked = heads.map(foldHead);
  const isFirst = (place: number) => folded.indexOf(folded[place] ?? "") === place;
  const named = folded.flatMap((head, place) => (head === "" ? [] : [place]));
  return {
    places: asked.map((head) => folded.indexOf(head)),
    unknown: named.filter((place) => !asked.includes(folded[place] ?? "")),
    repeated: named.filter((place) => asked.includes(folded[place] ?? "") && !isFirst(place)),
  };
}

/** What is wrong with the heads of a file: those missing, those unknown, those that stand there twice. */
export function headIssues(
  columns: readonly { readonly head: string; readonly must: boolean }[],
  { places, unknown, repeated }: MatchedHeads,
  row: { readonly sheet: string | null; readonly number: number; readonly cells: readonly CellValue[] },
): readonly ImportIssue[] {
  const at = { sheet: row.sheet, row: row.number };
  const told = (place: number) => {
    const head = String(row.cells[place] ?? "");
    return { ...at, column: head, value: head };
  };
  return [
    ...columns.flatMap(({ head, must }, column) =>
      must && places[column] === -1
        ? [issue("error", "head-missing", `There is no column “${head}”: add it.`, { ...at, column: head })]
        : [],
    ),
    ...repeated.map((place) =>
      issue(
        "error",
        "head-twice",
        "Two columns have this head: keep the one that is to be read.",
        told(place),
      ),
    ),
    ...unknown.map((place) =>
      issue("warning", "head-unknown", "This column is not known here and is not read.", told(place)),
    ),
  ];
}
