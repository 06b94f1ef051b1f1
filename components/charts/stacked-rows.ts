import { placeRow, type LabelColumn, type PlacedRow } from "./label-column";

/** The rows of a column one below the other. */
export function stackedRows(column: LabelColumn, top: number): readonly PlacedRow[] {
  let next = top;
  return column.rows.map((row) => {
    const placed = placeRow(row, column, next);
    next += row.height;
    return placed;
  });
}

export function rowsHeight(column: LabelColumn): number {
  return column.rows.reduce((sum, row) => sum + row.height, 0);
}
