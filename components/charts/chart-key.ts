import { surestWidth, type Layout } from "./layout";
import { plainType, textWidth } from "@/server/contracts/text-width";

const rowHeight = 24;
/** Room of a mark with the gap before its words, and between entries. */
export const keyMarkRoom = 22;
const betweenEntries = 24;

export interface KeyEntry {
  readonly text: string;
  readonly x: number;
  readonly middle: number;
}

export interface ChartKey {
  readonly entries: readonly KeyEntry[];
  readonly height: number;
}

/** A key above the drawing in the order of the data, in as many rows as it needs. */
export function chartKey(texts: readonly string[], layout: Layout): ChartKey {
  let x = 0;
  let row = 0;
  const entries = texts.map((text) => {
    const width = keyMarkRoom + textWidth(text, plainType);
    if (x > 0 && x + width > surestWidth[layout]) {
      x = 0;
      row += 1;
    }
    const entry = { text, x, middle: row * rowHeight + rowHeight / 2 };
    x += width + betweenEntries;
    return entry;
  });
  return { entries, height: (row + 1) * rowHeight };
}
