import type { Bar, RankedBarsDrawing } from "@/server/contracts/chart";
import { labelColumn, placeRow, type LabelColumn, type PlacedRow } from "./label-column";
import { lineHeight, surestWidth, type Layout } from "./layout";
import { boldType } from "@/server/contracts/text-width";
import { thresholdHeads } from "./threshold-heads";
import { wrapText } from "@/server/contracts/wrap-text";

const betweenGroups = 14;
const belowHead = 8;
const foot = 6;

export interface RankedBarsPlan {
  readonly column: LabelColumn;
  /** Where the lines of thresholds begin. */
  readonly top: number;
  readonly groups: readonly PlannedGroup[];
  readonly height: number;
}

interface PlannedGroup {
  readonly headTop: number;
  readonly head: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly modelled: boolean;
  readonly rows: readonly (PlacedRow & { readonly bar: Bar })[];
}

/** Everything of the drawing that does not depend on its exact width: rows of 28 px, heads of groups, names. */
export function rankedBarsPlan({ groups, thresholds }: RankedBarsDrawing, layout: Layout): RankedBarsPlan {
  const column = labelColumn(
    groups.flatMap((group) => group.bars.map((bar) => bar.label)),
    layout,
  );
  const top = thresholdHeads(thresholds.length);
  let next = top;
  let index = 0;
  const planned = groups.map((group, place): PlannedGroup => {
    const headTop = next + (place === 0 ? 0 : betweenGroups);
    const head = wrapText(group.label, surestWidth[layout], boldType);
    const first = headTop + (head.length === 0 ? 0 : head.length * lineHeight + belowHead);
    next = first;
    const rows = group.bars.flatMap((bar) => {
      const label = column.rows[index++];
      if (!label) return [];
      const row = { ...placeRow(label, column, next), bar };
      next += label.height;
      return [row];
    });
    return { headTop, head, top: first, bottom: next, modelled: group.modelled, rows };
  });
  return { column, top, groups: planned, height: next + foot };
}
