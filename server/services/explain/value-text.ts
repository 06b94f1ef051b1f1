import { decimal, percent, quantityText } from "@/server/contracts/format";
import type { Quantity } from "@/server/engine/quantity";

const wholeUnits = /^(people|places|points|cases|reports)/;
const ratioPlaces = 3;

/** A number of the working, with the digits that its unit bears. */
export function valueText(quantity: Quantity, unit: string): string {
  return quantityText(quantity, (value) => {
    if (unit === "%") return percent(value, 1);
    if (unit === "ratio") return decimal(value, ratioPlaces);
    return decimal(value, wholeUnits.test(unit) ? 0 : 1);
  });
}
