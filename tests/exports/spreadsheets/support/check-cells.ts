import { utils } from "@e965/xlsx";
import type { ReadCell, ReadSheet } from "./read-workbook";

const longestText = 1000;
const identifier = /(^|\s)(code|identifier)$/i;
const looksLikeNumber = /^[-−+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s*%?$/;
/** A year is a name. */
const year = /^(19|20)\d\d$/;

/** What is wrong with single cells: blank, too long, an identifier that is a number or a number that is a text. */
export function checkCells({ name, rows }: ReadSheet): readonly string[] {
  const heads = (rows[0] ?? []).map(({ text }) => text);
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const wrong = wrongs(cell, index === 0 ? null : { head: heads[column] ?? "", isFirst: column === 0 });
      return wrong.map((words) => `${name}, ${utils.encode_cell({ r: index, c: column })} ${words}`);
    }),
  );
}

interface Place {
  readonly head: string;
  /** The first column names the row. */
  readonly isFirst: boolean;
}

function wrongs({ type, text }: ReadCell, place: Place | null): readonly string[] {
  const common = [
    ...(type === "blank" ? ["is blank and does not say why."] : []),
    ...(text.length > longestText ? [`holds a text of ${text.length} characters.`] : []),
  ];
  if (place === null) return common;
  const isIdentifier = identifier.test(place.head);
  const isNumber =
    !isIdentifier && !place.isFirst && type === "text" && looksLikeNumber.test(text) && !year.test(text);
  return [
    ...common,
    ...(isIdentifier && type !== "text" ? ["is an identifier and not a text."] : []),
    ...(isNumber ? ["is a number kept as text."] : []),
  ];
}
