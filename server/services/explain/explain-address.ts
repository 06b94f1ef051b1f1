import type { Position } from "../positions/load-position";

/** Address of a number's working: snapshot and register, unit, quantity. */
export function explainAddress(position: Position, unit: string, quantity: string): string {
  return `/explain/${pinOf(position)}/${encodeURIComponent(unit)}/${quantity}`;
}

/** Names the data and the register that a number was computed with. */
export function pinOf(position: Position): string {
  return `${position.snapshot.id}.${position.parameters.hash}`;
}
