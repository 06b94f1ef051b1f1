import type { PositionCell, PositionLine } from "@/server/contracts/overview";
import { quantityText } from "@/server/contracts/format";
import type { Quantity } from "@/server/engine/quantity";
import { explainAddress } from "../explain/explain-address";
import type { Position } from "../positions/load-position";

/** A number of a service, with the way to its working where it is known. */
export type ExplainedNumber = (
  quantity: string,
  value: Quantity,
  format: (value: number) => string,
) => { readonly value: string; readonly explainHref: string | null };

export function numbersOf(position: Position, code: string): ExplainedNumber {
  return (quantity, value, format) => ({
    value: quantityText(value, format),
    explainHref: value.known ? explainAddress(position, code, quantity) : null,
  });
}

/** A line of words alone. */
export function wordsLine(words: string): PositionLine {
  return { before: words, value: "", after: "", explainHref: null };
}

/** A cell without a number: its mark and why. */
export function markCell(mark: string, ...words: readonly string[]): PositionCell {
  return {
    value: mark,
    explainHref: null,
    lines: words.map(wordsLine),
    percent: null,
    band: null,
    modelled: false,
    change: null,
  };
}
