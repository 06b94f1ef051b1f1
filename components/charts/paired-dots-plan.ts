import type { PairedDotsDrawing } from "@/server/contracts/chart";
import { chartKey, type ChartKey } from "./chart-key";
import { labelColumn, type LabelColumn, type PlacedRow } from "./label-column";
import type { Layout } from "./layout";
import { rowsHeight, stackedRows } from "./stacked-rows";
import { thresholdHeads } from "./threshold-heads";

export const dotsFoot = 32;

export interface PairedDotsPlan {
  readonly key: ChartKey;
  readonly column: LabelColumn;
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly height: number;
}

/** Key, names of thresholds, rows, and the axis below them. */
export function pairedDotsPlan(drawing: PairedDotsDrawing, layout: Layout): PairedDotsPlan {
  const key = chartKey([drawing.beforeLabel, drawing.afterLabel], layout);
  const column = labelColumn(
    drawing.rows.map(({ label }) => label),
    layout,
  );
  const top = key.height + thresholdHeads(drawing.thresholds.length);
  return { key, column, top, rows: stackedRows(column, top), height: top + rowsHeight(column) + dotsFoot };
}
