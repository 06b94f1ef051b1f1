import type { WaterfallDrawing } from "@/server/contracts/chart";
import { labelColumn, type LabelColumn, type PlacedRow } from "./label-column";
import type { Layout } from "./layout";
import { rowsHeight, stackedRows } from "./stacked-rows";

const edge = 4;

export type WaterfallStep = WaterfallDrawing["steps"][number];

export interface WaterfallPlan {
  readonly column: LabelColumn;
  readonly height: number;
  readonly bars: readonly {
    readonly step: WaterfallStep;
    readonly row: PlacedRow;
    readonly from: number;
    /** Where the next change starts. */
    readonly to: number;
  }[];
}

/** A total runs from zero; a change runs from where the step before it ended. */
export function waterfallPlan({ steps }: WaterfallDrawing, layout: Layout): WaterfallPlan {
  const column = labelColumn(
    steps.map(({ label }) => label),
    layout,
    steps.map(({ role }) => role === "total"),
  );
  let level = 0;
  const bars = stackedRows(column, edge).flatMap((row, index) => {
    const step = steps[index];
    if (!step) return [];
    const from = step.role === "total" ? 0 : level;
    level = from + step.value;
    return [{ step, row, from, to: level }];
  });
  return { column, bars, height: rowsHeight(column) + 2 * edge };
}
