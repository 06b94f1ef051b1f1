import { explainQuantity } from "@/server/engine/explain/explain-quantity";
import type { Position } from "../positions/load-position";
import { unitAddress } from "../unit/unit-address";
import type { ExplainedNumber } from "./explained-number";
import { worstFact } from "./worst-fact";

/** One number of a prison, delivery unit or directorate; null where the position has no such unit. */
export function explainedUnit(position: Position, code: string, quantity: string): ExplainedNumber | null {
  const input = position.inputs.get(code);
  const unit = position.units.find((other) => other.unit.code === code);
  if (!input || !unit) return null;
  const explanation = explainQuantity(input, position.parameters, quantity);
  return {
    name: unit.unit.name,
    service: unit.unit.service,
    explanation,
    quality: worstFact(explanation) ?? unit.workload.percent.quality,
    hrefFor: (state) => unitAddress(code, state),
  };
}
