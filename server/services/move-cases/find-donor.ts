import type { MoveCasesInput } from "@/server/contracts/move-cases";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import type { Position } from "../positions/load-position";
import { findUnit } from "../unit/find-unit";

/**
 * The delivery unit that cases would move from.
 * @throws AppError NOT_FOUND when the position has no such unit, or it is not one of probation
 */
export async function findDonor(
  context: ServiceContext,
  { code, at }: Pick<MoveCasesInput, "code" | "at">,
): Promise<{ readonly position: Position; readonly unit: UnitPosition }> {
  const found = await findUnit(context, { code, at, against: "" });
  const { name, service } = found.unit.unit;
  if (service === "probation") return found;
  throw new AppError("NOT_FOUND", `${name} holds no probation cases. Choose a delivery unit.`);
}
