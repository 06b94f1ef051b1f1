import type { ParameterSet } from "../parameter-set";
import type { UnitInput } from "../position/position";
import { unitPosition } from "../position/unit-position";
import { explainRun, type Explanation } from "./explain-run";

/**
 * Explain one number of a unit: the calculation of its position, run again with a collector.
 * @returns null when the calculation has no such number for this unit
 */
export function explainQuantity(
  input: UnitInput,
  parameters: ParameterSet,
  quantity: string,
): Explanation | null {
  return explainRun((collect) => unitPosition(input, parameters, collect), quantity);
}
