import type { MoveCasesInput } from "@/server/contracts/move-cases";
import { moveCases } from "@/server/engine/workload/move-cases";
import type { Position } from "../positions/load-position";
import type { DeliveryUnit } from "./delivery-unit";
import type { AskedMove } from "./move-result";
import type { ReadMove } from "./read-move";

/** The what-if worked out; null where nothing is asked or something is wrong with it. */
export function askedMove(
  { parameters }: Position,
  input: MoveCasesInput,
  donor: DeliveryUnit,
  { host, kind, cases, problems }: ReadMove,
): AskedMove | null {
  if (Object.keys(problems).length > 0 || !host || !kind || cases === null) return null;
  const move = { ...kind, cases };
  return { input, donor, host, move, moved: moveCases(donor.work, host.work, move, parameters), parameters };
}
