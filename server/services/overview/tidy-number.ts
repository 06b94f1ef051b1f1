import { decimal } from "@/server/contracts/format";
import type { Quantity } from "@/server/engine/quantity";
import { markOf } from "@/server/contracts/unknown-words";

/** A number of a file: rounded as on the page, without commas; where unknown its mark. */
export function tidyNumber(quantity: Quantity, places = 1): number | string {
  if (!quantity.known) return markOf(quantity.reason);
  const text = decimal(Math.abs(quantity.value), places).replaceAll(",", "");
  return Math.sign(quantity.value) * Number(text);
}
