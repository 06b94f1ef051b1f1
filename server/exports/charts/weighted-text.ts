import { text, type Markish, type TextOptions } from "@observablehq/plot";

const bold = 700;

/** Texts of which some are set in bold: a mark has one weight for all of its texts. */
export function weightedText<Row>(
  rows: readonly Row[],
  isStrong: (row: Row) => boolean,
  options: TextOptions,
): Markish[] {
  return [
    text(rows.filter(isStrong), { ...options, fontWeight: bold }),
    text(
      rows.filter((row) => !isStrong(row)),
      options,
    ),
  ];
}
