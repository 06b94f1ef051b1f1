import type { ParameterSet } from "@/server/engine/parameter-set";
import { randomStream } from "./random-stream";
import { weekCount } from "./week-dates";

/** Whether a unit (by place) did not report in a week. Never in the last one, never twice for a unit. */
export function missingUnitWeeks(
  unitCount: number,
  prefix: string,
  parameters: ParameterSet,
): (unit: number, week: number) => boolean {
  const stream = randomStream(parameters.value("modelled.seed"), `missing unit-weeks ${prefix}`);
  const recentWeeks = parameters.value("modelled.missing-weeks-window");
  const missing = new Map<number, number>();
  while (missing.size < parameters.value("modelled.missing-unit-weeks")) {
    missing.set(stream.below(unitCount), weekCount - 2 - stream.below(recentWeeks));
  }
  return (unit, week) => missing.get(unit) === week;
}
