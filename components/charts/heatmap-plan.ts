import type { HeatmapDrawing } from "@/server/contracts/chart";
import { labelColumn, type LabelColumn } from "./label-column";
import type { Layout } from "./layout";

/** Weeks that a phone shows: the latest of those held. All are in the table. */
const narrowWeeks = 6;
const leastRow = 32;
export const heatHeadHeight = 44;

export interface HeatmapPlan {
  readonly height: number;
  readonly column: LabelColumn;
  readonly rowHeight: number;
  /** Places of the columns that are shown. */
  readonly places: readonly number[];
}

/** Names beside the cells, rows of one height, all weeks or those that fit. */
export function heatmapPlan({ columns, rows }: HeatmapDrawing, layout: Layout): HeatmapPlan {
  const labels = rows.map(({ label }) => label);
  const column = labelColumn(labels, "wide");
  const rowHeight = Math.max(leastRow, ...column.rows.map(({ height }) => height));
  const places = columns.map((_, place) => place);
  const held = places.filter((place) => columns[place]?.projected === false);
  return {
    ...{ column, rowHeight, height: heatHeadHeight + rows.length * rowHeight },
    places: layout === "narrow" ? held.slice(-narrowWeeks) : places,
  };
}
