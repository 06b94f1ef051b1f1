import type { Sheet } from "./sheet";
import { shownCell } from "./shown-cell";

const narrowest = 10;
const widest = 60;
const air = 2;

/** In characters: as wide as what stands in it, up to where text is better wrapped. */
export function columnWidths({ heads, rows }: Sheet): readonly number[] {
  return heads.map((head, column) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, row[column] ? shownCell(row[column]).length : 0),
      head.length,
    );
    return Math.min(widest, Math.max(narrowest, longest + air));
  });
}
