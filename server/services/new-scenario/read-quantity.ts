import { plainNumber } from "@/server/contracts/plain-number";
import { readNumber } from "@/server/contracts/read-number";
import type { Range } from "@/server/engine/scenario/check-range";

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly sentence: string };

/** A number as it was typed, in the limits of the form. `what` is what to enter: `how many months it looks ahead`. */
export function readQuantity(text: string, what: string, { min, max, unit, whole }: Range): Read<number> {
  const value = readNumber(text);
  if (value !== null && value >= min && value <= max && !(whole && !Number.isInteger(value)))
    return { ok: true, value };
  const kind = whole ? "a whole number " : "";
  const sign = unit === "%" ? "%" : "";
  const advice = `Enter ${what}: ${kind}from ${plainNumber(min)}${sign} to ${plainNumber(max)}${sign}.`;
  const typed = text.trim();
  return { ok: false, sentence: typed === "" ? advice : `“${typed}” cannot be used. ${advice}` };
}
