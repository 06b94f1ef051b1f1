import type { RegisterKey } from "../parameter-set";
import type { Collector, Step } from "../trace";

/** The working behind one number: its own step first, then every step it rests on. */
export interface Explanation {
  readonly steps: readonly [Step, ...Step[]];
  readonly parameters: readonly RegisterKey[];
}

/**
 * Explain one number of a calculation: run it again with a collector and keep the step that computed the number with
 * all that it rests on, nearest first.
 * @returns null when the calculation has no such number
 * @example the shortfall of a unit: its step, then officers required and in post as their sources state them
 */
export function explainRun(run: (collect: Collector) => void, quantity: string): Explanation | null {
  const collected = new Map<string, Step>();
  run((step) => collected.set(step.quantity, step));
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
