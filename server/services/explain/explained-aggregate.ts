import { UnitsInput } from "@/server/contracts/units";
import { explainAggregate } from "@/server/engine/explain/explain-aggregate";
import type { Unit } from "@/server/engine/facts";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { Quality } from "@/server/engine/vocabulary";
import type { FrameState } from "../frame/frame-state";
import { aggregateInput, aggregates } from "../positions/aggregates";
import type { Position } from "../positions/load-position";
import { unitsAddress } from "../units/units-address";
import type { ExplainedNumber } from "./explained-number";
import { worstFact } from "./worst-fact";

/** One number of a service, group or region; null where the position has none of that code. */
export function explainedAggregate(
  position: Position,
  code: string,
  quantity: string,
): ExplainedNumber | null {
  const input = aggregateInput(position, code);
  const aggregate = aggregates(position).get(code);
  if (!input || !aggregate) return null;
  const explanation = explainAggregate(input, position.parameters, quantity);
  return {
    name: input.unit.name,
    service: input.unit.service,
    explanation,
    quality: summedQuality(aggregate, quantity) ?? worstFact(explanation) ?? aggregate.staffing.quality,
    hrefFor: (state) => unitsOf(input.unit, state),
  };
}

const ofWorkload: ReadonlySet<string> = new Set([
  ...["workload-percent", "points", "available-points", "counted-officers"],
  ...["units-over", "units-sustained", "officers-over", "officers-sustained"],
]);
const ofUnits: ReadonlySet<string> = new Set(["units-past-line", "gross-shortfall-fte"]);

/** Grade of a number that rests on numbers of units, whose facts are in their own workings. */
function summedQuality({ workload, sums }: AggregatePosition, quantity: string): Quality | null {
  if (ofWorkload.has(quantity)) return workload.percent.quality;
  return ofUnits.has(quantity) ? sums.quality : null;
}

function unitsOf({ kind, service, code }: Unit, state: FrameState): string {
  return unitsAddress(
    UnitsInput.parse({ ...state, ...(kind === "service" ? { service } : { group: code }) }),
  );
}
