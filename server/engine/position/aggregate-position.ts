import type { ParameterSet } from "../parameter-set";
import { known, unknown } from "../quantity";
import type { Collector } from "../trace";
import type { AggregateInput, AggregatePosition } from "./aggregate";
import { aggregateCounts, officersTotal } from "./aggregate-counts";
import { aggregateStaffing, collectUnitSums } from "./aggregate-staffing";
import { aggregateWorkload } from "./aggregate-workload";
import { figureOf, type Figure } from "./figure";
import { rollUp } from "./roll-up";

/**
 * Position of a service, group or region: published totals first, sums of its units beside them, ratios derived last.
 * With a collector it explains itself. Units, unknown and parameters: those of its parts.
 * @example a group of one prison has that prison's shortfall and workload
 */
export function aggregatePosition(
  input: AggregateInput,
  parameters: ParameterSet,
  collect?: Collector,
): AggregatePosition {
  const { unit, members } = input;
  const sums = rollUp(
    members.map(({ position }) => position),
    parameters,
  );
  const grossShortfallFte = sums.unitsKnown > 0 ? known(sums.grossShortfallFte) : unknown("not-reported");
  if (sums.unitsKnown > 0) collectUnitSums(members, sums, grossShortfallFte, collect);
  return {
    unit,
    staffing: aggregateStaffing(input, sums, parameters, collect),
    sums,
    grossShortfallFte,
    workload: aggregateWorkload(input, parameters, collect),
    publishedWorkload: publishedWorkload(input, collect),
    ...aggregateCounts(members, parameters, collect),
    officers: officersTotal(members, input.officers, collect),
  };
}

/** Mean workload that the service itself last published; null where none is. */
function publishedWorkload({ facts, unit, asOf }: AggregateInput, collect?: Collector): Figure | null {
  const fact = facts(unit.code, "workload-percent");
  if (!fact) return null;
  collect?.({
    quantity: "published-workload-percent",
    formula: "as stated by the source",
    inputs: [{ name: "workload-percent", value: fact.quantity, unit: "%", fact }],
    parameters: [],
    value: fact.quantity,
    unit: "%",
  });
  return figureOf(fact, asOf);
}
