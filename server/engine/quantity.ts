import type { UnknownReason } from "./vocabulary";

/** A number that is known, or the reason why it is not. Unknown is never zero. */
export type Quantity = Known | Unknown;

export interface Known {
  readonly known: true;
  readonly value: number;
}

export interface Unknown {
  readonly known: false;
  readonly reason: UnknownReason;
}

/**
 * A finite number as a quantity.
 * @throws RangeError when the value is not finite: a calculation upstream is wrong.
 */
export function known(value: number): Known {
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `A known quantity must be finite, got ${value}. Maybe a divisor was 0: use divide().`,
    );
  }
  return { known: true, value };
}

export function unknown(reason: UnknownReason): Unknown {
  return { known: false, reason };
}

/** Apply `compute` when every input is known; otherwise the first reason met. */
export function combine(inputs: readonly Quantity[], compute: (...values: number[]) => number): Quantity {
  const values: number[] = [];
  for (const input of inputs) {
    if (!input.known) return input;
    values.push(input.value);
  }
  return known(compute(...values));
}

/** `numerator / denominator`; unknown with `reason` when the denominator is zero or negative. */
export function divide(numerator: Quantity, denominator: Quantity, reason: UnknownReason): Quantity {
  if (denominator.known && denominator.value <= 0) return unknown(reason);
  return combine([numerator, denominator], (top, bottom) => top / bottom);
}
