import type { CaseloadCell, CaseloadMeasure, CellMark } from "@/server/contracts/caseload";
import { decimal, quantityText } from "@/server/contracts/format";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { Quantity } from "@/server/engine/quantity";
import { riskLevel } from "@/server/engine/risk/risk-level";
import { band } from "@/server/engine/workload/band";
import { times } from "../risk/unit-risk-view";

/** A number as the page, the file and the name of the cell print it, with the mark that stands beside it. */
export function caseloadCell(
  measure: CaseloadMeasure,
  quantity: Quantity,
  parameters: ParameterSet,
): CaseloadCell {
  const text = quantityText(quantity, formats[measure]);
  if (quantity.known) return { text, mark: markOf(measure, quantity.value, text, parameters) };
  return { text, mark: quantity.reason === "suppressed" ? "suppressed" : "missing" };
}

const whole = (value: number) => decimal(value);

const formats: Record<CaseloadMeasure, (value: number) => string> = {
  workload: whole,
  gap: whole,
  cases: (value) => decimal(value, 1),
  tiers: whole,
  reports: whole,
  risk: times,
  change: (value) => {
    const text = decimal(Math.abs(value));
    if (text === "0") return text;
    return `${value > 0 ? "▲" : "▼"}${text}`;
  },
  occupancy: whole,
  population: whole,
  "per-officer": (value) => decimal(value, 1),
  shortfall: whole,
};

/** Bands are told from the unrounded number, whether it went up from the printed one. */
function markOf(measure: CaseloadMeasure, value: number, text: string, parameters: ParameterSet): CellMark {
  if (measure === "workload") return band(value, parameters);
  if (measure === "risk") return riskLevel(value, parameters);
  if (measure !== "change" || text === "0") return "plain";
  return value > 0 ? "worse" : "better";
}
