import type { ServiceContext } from "../context";
import { loadPosition, type Position } from "./load-position";

/** The position that `position` is set against; null where none, an unknown one or itself is asked for. */
export async function loadAgainst(
  context: ServiceContext,
  position: Position,
  against: string,
): Promise<Position | null> {
  const other = position.baselines.find(({ name }) => name === against);
  return other && other.name !== position.baseline.name ? loadPosition(context, other.name) : null;
}
