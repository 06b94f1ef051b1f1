import { combine, divide, type Quantity } from "../quantity";

export interface WisnComparison {
  /** Existing / required: below 1 is work pressure. */
  readonly ratio: Quantity;
  /** Existing less required: negative is a shortage. */
  readonly differenceFte: Quantity;
}

/**
 * Existing staff against the requirement, as WISN reports it.
 *
 * Formulas: ratio = existing / required; difference = existing - required. Units: ratio, FTE. Unknown: the reason of an
 * unknown input; `outside-method` for the ratio when nothing is required. Source: WHO, WISN user's manual, 2010.
 * @example 79 existing, 209 required // ratio 0.38, difference -130
 */
export function wisnRatio(existingFte: Quantity, requiredFte: Quantity): WisnComparison {
  return {
    ratio: divide(existingFte, requiredFte, "outside-method"),
    differenceFte: combine([existingFte, requiredFte], (have, need) => have - need),
  };
}
