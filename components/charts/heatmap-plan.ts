import type { HeatmapDrawing } from "@/server/contracts/chart";
import { bandFills } from "@/server/contracts/chart-palette";
import { bandLabels } from "@/server/contracts/labels";
import type { Band } from "@/server/contracts/words";
import { chartKey, type ChartKey } from "./chart-key";
import { labelColumn, type LabelColumn } from "./label-column";
import type { Layout } from "./layout";

/** Weeks that a phone shows: the latest of those held. All are in the table. */
const narrowWeeks = 6;
const leastRow = 32;
const headHeight = 44;
/** The bands in the order of the key. */
export const keyBands = Object.keys(bandFills) as readonly Band[];

export interface HeatmapPlan {
  readonly height: number;
  readonly key: ChartKey;
  /** Where the rows begin. */
  readonly top: number;
  readonly column: LabelColumn;
  readonly rowHeight: number;
  /** Places of the columns that are shown. */
  readonly places: readonly number[];
}

/** The key above, names beside the cells, rows of one height, all weeks or those that fit. */
export function heatmapPlan({ columns, rows }: HeatmapDrawing, layout: Layout): HeatmapPlan {
  const labels = rows.map(({ label }) => label);
  const column = labelColumn(labels, "wide");
  const rowHeight = Math.max(leastRow, ...column.rows.map(({ height }) => height));
  const places = columns.map((_, place) => place);
  const held = places.filter((place) => columns[place]?.projected === false);
  const key = chartKey(
    keyBands.map((band) => bandLabels[band]),
    layout,
  );
  const top = key.height + headHeight;
  return {
    ...{ key, top, column, rowHeight, height: top + rows.length * rowHeight },
    places: layout === "narrow" ? held.slice(-narrowWeeks) : places,
  };
}
