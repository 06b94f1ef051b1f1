import { known, unknown, type Quantity } from "@/server/engine/quantity";

/** A published figure. Blank is "not published or not found", never 0. */
export function publishedNumber(text: string): Quantity {
  if (text.trim() === "") return unknown("not-reported");
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`"${text}" in a shipped file is not a number.`);
  return known(value);
}
