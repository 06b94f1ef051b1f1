import { nationalPosition } from "@/server/engine/position/national-position";
import { overrideParameters } from "@/server/engine/scenario/override-parameters";
import type { Override } from "@/server/engine/scenario/scenario";
import type { Position } from "./load-position";

/** A position as it stands with the values that a plan puts in place of the register's; itself where there are none. */
export function withOverrides(position: Position, overrides: readonly Override[]): Position {
  if (overrides.length === 0) return position;
  const parameters = overrideParameters(position.parameters, overrides);
  return { ...position, parameters, units: nationalPosition(position.snapshot, parameters) };
}
