import { decimal } from "@/server/contracts/format";
import { change, type MoreIs } from "@/server/engine/position/change";
import type { Quantity } from "@/server/engine/quantity";
import { incomparableWords } from "./incomparable-words";

export interface ChangeKind {
  readonly moreIs: MoreIs;
  /** What the difference is counted in; of percentages it is points. May be empty where the label says it. */
  readonly unit: string;
  readonly places: number;
}

/** A difference as it is printed, before it is put into a sentence or a cell. */
export type ChangeAmount =
  | { readonly verdict: "unknown"; readonly why: string }
  | { readonly verdict: "same" }
  | {
      readonly verdict: "better" | "worse" | "neutral";
      readonly direction: "up" | "down";
      /** Stands for the sign; screen readers are given the word. */
      readonly arrow: "▲" | "▼";
      /** Without its sign. */
      readonly number: string;
      /** `2.6 points`. */
      readonly amount: string;
    };

/** The difference of two numbers, rounded once. One that rounds to zero is no change, whatever its sign. */
export function changeAmount(now: Quantity, before: Quantity, kind: ChangeKind): ChangeAmount {
  const { difference, verdict } = change(now, before, kind.moreIs);
  if (!difference.known || verdict === "unknown")
    return { verdict: "unknown", why: incomparableWords(now, before) };
  const number = decimal(Math.abs(difference.value), kind.places);
  if (verdict === "same" || number === decimal(0, kind.places)) return { verdict: "same" };
  const unit = number === "1" && kind.unit === "points" ? "point" : kind.unit;
  const [direction, arrow] = difference.value > 0 ? (["up", "▲"] as const) : (["down", "▼"] as const);
  return {
    verdict,
    direction,
    arrow,
    number,
    amount: unit ? `${number} ${unit}` : number,
  };
}
