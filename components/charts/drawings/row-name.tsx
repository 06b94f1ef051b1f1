import type { LabelColumn, PlacedRow } from "../label-column";
import { lineHeight } from "../layout";
import { Words } from "./words";

const gap = 12;

interface RowNameProps {
  readonly row: PlacedRow;
  readonly column: LabelColumn;
  readonly bold?: boolean;
}

/** Right against the axis, or above the bar. */
export function RowName({ row, column, bold = false }: RowNameProps) {
  if (row.lines.length === 0) return null;
  const weight = bold ? "bold" : "";
  if (column.beside)
    return (
      <Words
        x={column.width - gap}
        middle={row.middle}
        lines={row.lines}
        anchor="end"
        className={`${weight} halo`}
      />
    );
  const middle = row.top + 4 + (row.lines.length * lineHeight) / 2;
  return <Words x={0} middle={middle} lines={row.lines} className={`${weight} halo`} />;
}
