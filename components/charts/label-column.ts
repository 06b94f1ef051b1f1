import { lineHeight, surestWidth, type Layout } from "./layout";
import { boldType, plainType, textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";

const widestColumn: Readonly<Record<Layout, number>> = { wide: 210, narrow: 120 };
/** Between a name and the axis. */
const gap = 12;
/** Around the lines of a name that stands beside its bar, so that one line makes a row of 28 px. */
const roomBeside = 8;
const shortestRow = 28;
const barRoom = 28;

export interface RowLabel {
  readonly lines: readonly string[];
  readonly height: number;
}

/** Names of rows: in a column beside the bars, or each above its bar where the column would take too much room. */
export interface LabelColumn {
  readonly beside: boolean;
  /** Where the values begin. */
  readonly width: number;
  readonly rows: readonly RowLabel[];
}

export function labelColumn(
  labels: readonly string[],
  layout: Layout,
  bold: readonly boolean[] = [],
): LabelColumn {
  const typeOf = (index: number) => (bold[index] ? boldType : plainType);
  const widest = Math.max(0, ...labels.map((label, index) => textWidth(label, typeOf(index))));
  if (layout === "narrow" && widest > widestColumn.narrow) {
    const rows = labels.map((label, index) => {
      const lines = wrapText(label, surestWidth.narrow, typeOf(index));
      return { lines, height: lines.length * lineHeight + barRoom };
    });
    return { beside: false, width: 0, rows };
  }
  const wrapped = labels.map((label, index) => wrapText(label, widestColumn[layout], typeOf(index)));
  const widestLine = Math.max(
    0,
    ...wrapped.flatMap((lines, index) => lines.map((line) => textWidth(line, typeOf(index)))),
  );
  return {
    beside: true,
    width: widestLine === 0 ? 0 : widestLine + gap,
    rows: wrapped.map((lines) => ({
      lines,
      height: Math.max(shortestRow, lines.length * lineHeight + roomBeside),
    })),
  };
}

export interface PlacedRow extends RowLabel {
  readonly top: number;
  /** Middle of its bar. */
  readonly middle: number;
}

/** The row with its top, and where its bar goes. */
export function placeRow(row: RowLabel, column: LabelColumn, top: number): PlacedRow {
  const middle = column.beside ? top + row.height / 2 : top + row.height - barRoom / 2;
  return { ...row, top, middle };
}
