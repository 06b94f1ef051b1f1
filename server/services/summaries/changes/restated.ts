import type { ParameterSet } from "@/server/engine/parameter-set";
import { nationalPosition } from "@/server/engine/position/national-position";
import type { Position } from "../../positions/load-position";

/** A position worked out anew with the assumptions of another: what differs then is theirs and not the data's. */
export function restated(position: Position, parameters: ParameterSet): Position {
  if (parameters.hash === position.parameters.hash) return position;
  return { ...position, parameters, units: nationalPosition(position.snapshot, parameters) };
}
