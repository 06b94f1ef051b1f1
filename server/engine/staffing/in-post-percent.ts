import { combine, divide, type Quantity } from "../quantity";

/**
 * Staff in post as a share of the requirement or target.
 *
 * Formula: 100 x in post / required, both in FTE. Units: percent. Unknown: the reason of an unknown input;
 * `outside-method` when nothing is required.
 * @example 5,636 of 7,115 probation officers, March 2025 // 79.2%
 */
export function inPostPercent(inPostFte: Quantity, requiredFte: Quantity): Quantity {
  return divide(
    combine([inPostFte], (fte) => 100 * fte),
    requiredFte,
    "outside-method",
  );
}
