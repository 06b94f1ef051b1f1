import type { PlanStateInput } from "@/server/contracts/workspace";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { findPlan, type FoundPlan } from "../scenarios/find-plan";
import { readFields, type ReadFields } from "./form/read-fields";
import { unitWords, type UnitWords } from "./form/unit-words";
import { planPosition } from "./plan-position";

/** A plan with what was typed over it. */
export interface EditedPlan {
  readonly found: FoundPlan;
  readonly position: Position;
  readonly units: UnitWords;
  readonly read: ReadFields;
}

/** @throws AppError NOT_FOUND when there is no such plan or version */
export async function editedPlan(
  context: ServiceContext,
  { plan, version, fields }: Omit<PlanStateInput, "month">,
): Promise<EditedPlan> {
  const found = await findPlan(context, plan, version);
  const position = await planPosition(context, found);
  const units = unitWords(position.units.map(({ unit }) => unit));
  return { found, position, units, read: readFields(found.file, fields, units) };
}
