import type { ParameterSet } from "../parameter-set";
import type { AggregateInput } from "../position/aggregate";
import { aggregatePosition } from "../position/aggregate-position";
import { explainRun, type Explanation } from "./explain-run";

/**
 * Explain one number of a service, group or region: the calculation of its position, run again with a collector.
 * The units that were added up are inputs that name their own numbers.
 * @returns null when the calculation has no such number for it
 */
export function explainAggregate(
  input: AggregateInput,
  parameters: ParameterSet,
  quantity: string,
): Explanation | null {
  return explainRun((collect) => aggregatePosition(input, parameters, collect), quantity);
}
