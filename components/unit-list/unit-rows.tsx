"use client";

import type { UnitCells } from "./unit-cells";
import { unitRowsMarkup, type RowsOfList } from "./unit-rows-markup";

interface UnitRowsProps extends RowsOfList {
  readonly rows: readonly UnitCells[];
}

/**
 * The rows of a list, as markup made from bare cells: the page carries each row once as markup and once as
 * cells, not as a second tree, and about 7,000 elements are neither drawn one by one nor gone through again
 * in the browser. It holds no state, and reads the same without JavaScript.
 */
export function UnitRows({ rows, ...list }: UnitRowsProps) {
  return <tbody role="rowgroup" dangerouslySetInnerHTML={{ __html: unitRowsMarkup(rows, list) }} />;
}
