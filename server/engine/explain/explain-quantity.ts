import type { ParameterSet, RegisterKey } from "../parameter-set";
import type { UnitInput } from "../position/position";
import { unitPosition } from "../position/unit-position";
import type { Step } from "../trace";

/** The working behind one number: its own step first, then every step it rests on. */
export interface Explanation {
  readonly steps: readonly [Step, ...Step[]];
  readonly parameters: readonly RegisterKey[];
}

/**
 * Explain one number of a unit: run the same calculation again with a collector and keep the step that
 * computed it with all that it rests on, nearest first.
 * @returns null when the calculation has no such number for this unit
 */
export function explainQuantity(
  input: UnitInput,
  parameters: ParameterSet,
  quantity: string,
): Explanation | null {
  const collected = new Map<string, Step>();
  unitPosition(input, parameters, (step) => collected.set(step.quantity, step));
  const first = collected.get(quantity);
  if (!first) return null;
  const steps = restsOn(first, collected);
  return {
    steps: [first, ...steps],
    parameters: [...new Set([first, ...steps].flatMap((step) => step.parameters))],
  };
}

function restsOn(first: Step, collected: ReadonlyMap<string, Step>): readonly Step[] {
  const seen = new Set([first.quantity]);
  const found: Step[] = [];
  const queue = [first];
  for (let step = queue.shift(); step; step = queue.shift()) {
    for (const { from } of step.inputs) {
      const next = from && !seen.has(from) ? collected.get(from) : undefined;
      if (!next) continue;
      seen.add(next.quantity);
      found.push(next);
      queue.push(next);
    }
  }
  return found;
}
