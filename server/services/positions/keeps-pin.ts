import { AppError } from "../errors";
import { pinOf } from "../explain/explain-address";
import type { Position } from "./load-position";

/**
 * An address that keeps its data gives the same or nothing.
 * @throws AppError NOT_FOUND where the register has changed since
 */
export function keepsPin(position: Position, pin: string, otherwise: string): void {
  if (pin === "" || pinOf(position) === pin) return;
  throw new AppError("NOT_FOUND", `The registers have changed since this address was made, so ${otherwise}.`);
}
