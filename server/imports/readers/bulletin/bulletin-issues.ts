import { issue, type ImportIssue } from "../../issue";
import type { BulletinRow } from "./bulletin-row";
import { isCount } from "./is-count";
import type { FoundBulletin } from "./find-bulletin";

type Place = Partial<Pick<ImportIssue, "sheet" | "row" | "column" | "value">>;

/** What is wrong with the figures of a row. People and places are whole and not negative. */
export function figureIssues({ number, figures }: BulletinRow, sheet: string | null): ImportIssue[] {
  return figures.flatMap(({ figure, head, seen }) => {
    const place = { sheet, row: number, column: head, value: seen };
    if (figure === "unreadable")
      return [
        issue(
          "error",
          "value-unreadable",
          "This is no number. Correct it, or leave it blank if it is not known.",
          place,
        ),
      ];
    if (typeof figure === "number" && !isCount(figure))
      return [
        issue(
          "error",
          "value-out-of-range",
          "People and places are whole numbers from 0. Correct it.",
          place,
        ),
      ];
    return [];
  });
}

export function nameless({ number }: BulletinRow, sheet: string | null): ImportIssue {
  return issue("error", "unit-missing", "This row has figures but no name of a prison. Write the name.", {
    sheet,
    row: number,
  });
}

export function twice(before: number, place: Place): ImportIssue {
  return issue("error", "row-twice", `The same prison stands in row ${before} too. Keep one of them.`, place);
}

export function noRows(sheet: string | null): ImportIssue {
  return issue("error", "rows-none", "There are no prisons below the heads of the table.", { sheet });
}

export function otherSheets({ others }: FoundBulletin): ImportIssue[] {
  const message = "This sheet has a bulletin too and is not read: bring one file for each month.";
  return others.map((sheet) => issue("warning", "rows-left-out", message, { sheet }));
}
