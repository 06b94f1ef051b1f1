import type { UnitInput } from "@/server/contracts/unit";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition, type Position } from "../positions/load-position";

/**
 * A unit in the position that the address asks for.
 * @throws AppError NOT_FOUND when the position has no such unit
 */
export async function findUnit(
  context: ServiceContext,
  input: UnitInput,
): Promise<{ readonly position: Position; readonly unit: UnitPosition }> {
  const position = await loadPosition(context, input.at);
  const unit = position.units.find(({ unit: { code } }) => code === input.code);
  if (!unit) throw new AppError("NOT_FOUND", `There is no unit ${input.code} in this position.`);
  return { position, unit };
}
