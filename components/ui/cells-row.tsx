import type { ReactNode } from "react";

interface Cell {
  readonly text: ReactNode;
  readonly className?: string;
  /** The head of its column, said again where rows are laid out as blocks. */
  readonly label?: string;
}

interface CellsRowProps {
  readonly head: ReactNode;
  readonly cells: readonly Cell[];
}

/** A row of a table of rows: its head, then its cells. */
export function CellsRow({ head, cells }: CellsRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {head}
      </th>
      {cells.map(({ text, className, label }, column) => (
        <td key={column} role="cell" className={className} data-label={label}>
          {text}
        </td>
      ))}
    </tr>
  );
}
