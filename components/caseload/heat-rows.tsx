"use client";

import type { HeatCells } from "./heat-cells";
import { heatRowsMarkup, type HeatRowsOf } from "./heat-rows-markup";

interface HeatRowsProps extends HeatRowsOf {
  readonly rows: readonly HeatCells[];
}

/**
 * The rows of a heatmap, as markup made from bare cells: thousands of elements are neither drawn one by one nor gone
 * through again in the browser. It holds no state, and reads the same without JavaScript.
 */
export function HeatRows({ rows, ...shared }: HeatRowsProps) {
  return <tbody dangerouslySetInnerHTML={{ __html: heatRowsMarkup(rows, shared) }} />;
}
