import { textWidth } from "@/server/contracts/text-width";
import { textLines } from "./text-lines";
import { smallSize, textLine, type Drawn } from "./drawn";

interface KeyEntry {
  readonly label: string;
  /** Markup of the mark, drawn around the middle of its place. */
  readonly mark: (x: number, y: number) => string;
}

const markRoom = 26;
const between = 24;
const rowHeight = 26;
const middle = 9;

/** What the marks mean, in the order in which they are drawn, above the drawing; as many rows as it takes. */
export function keyRow(entries: readonly KeyEntry[], width: number): Drawn {
  let x = 0;
  let y = 0;
  const pieces = entries.map(({ label, mark }) => {
    const room = markRoom + textWidth(label, { size: smallSize, bold: false });
    if (x > 0 && x + room > width) [x, y] = [0, y + rowHeight];
    const piece = mark(x + markRoom / 2 - 4, y + middle) + textLines([label], x + markRoom, y + smallSize);
    x += room + between;
    return piece;
  });
  return { markup: pieces.join(""), height: y + rowHeight + textLine / 2 };
}
