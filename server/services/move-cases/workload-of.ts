import { percent, quantityText } from "@/server/contracts/format";
import { bandLabels } from "@/server/contracts/labels";
import type { MovedWorkload } from "@/server/contracts/move-cases";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { Quantity } from "@/server/engine/quantity";
import { band } from "@/server/engine/workload/band";

/** A workload as it is printed and drawn. Bands are told from the unrounded number. */
export function workloadOf(quantity: Quantity, parameters: ParameterSet): MovedWorkload {
  const own = quantity.known ? band(quantity.value, parameters) : null;
  return {
    text: quantityText(quantity, (value) => percent(value, 1)),
    percent: quantity.known ? quantity.value : null,
    band: own,
    bandName: own ? bandLabels[own] : "",
  };
}
