import type { StackedBarsDrawing } from "@/server/contracts/chart";
import { decimal } from "@/server/contracts/format";
import { chartKey, type ChartKey } from "./chart-key";
import { labelColumn, type LabelColumn, type PlacedRow } from "./label-column";
import type { Layout } from "./layout";
import { rowsHeight, stackedRows } from "./stacked-rows";
import { thresholdHeads } from "./threshold-heads";

const foot = 8;
/** Below the bars, where the scale has a fixed end that is named. */
const scaleFoot = 28;
/** A bar that stands alone is twice as high and has no name beside it. */
const aloneHeight = 48;
const aloneBar = 36;
const usualBar = 18;

export interface StackedBarsPlan {
  readonly key: ChartKey;
  readonly column: LabelColumn;
  readonly rows: readonly PlacedRow[];
  readonly barHeight: number;
  readonly top: number;
  readonly height: number;
}

export function stackedBarsPlan(drawing: StackedBarsDrawing, layout: Layout): StackedBarsPlan {
  const [first] = drawing.rows;
  const alone = drawing.rows.length === 1 && first?.label === "" ? first : null;
  const key = chartKey(
    drawing.parts.map((part, index) =>
      alone ? `${part} ${decimal(alone.values[index] ?? 0)}${drawing.suffix}` : part,
    ),
    layout,
  );
  const column = alone
    ? { beside: true, width: 0, rows: [{ lines: [], height: aloneHeight }] }
    : labelColumn(
        drawing.rows.map(({ label }) => label),
        layout,
      );
  const top = key.height + foot + thresholdHeads(drawing.thresholds.length);
  return {
    key,
    column,
    rows: stackedRows(column, top),
    barHeight: alone ? aloneBar : usualBar,
    top,
    height: top + rowsHeight(column) + (drawing.scaleEnd === null ? foot : scaleFoot),
  };
}
