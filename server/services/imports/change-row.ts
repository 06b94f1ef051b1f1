import type { Quantity } from "@/server/engine/quantity";
import type { ImportChangeRow } from "@/server/exports/import-changes-csv";
import type { FigureChange } from "@/server/imports/compare/compare-figures";
import { viewChange } from "./view-changes";

const places = 10;

/** One change as a line of a file: numbers as numbers, without the noise of their last digits. */
export function changeRow(change: FigureChange, nameOf: (unit: string) => string): ImportChangeRow {
  const { fact, before, difference } = change;
  const { unit, measure, note } = viewChange(change, nameOf);
  return {
    ...{ code: fact.unit, unit, measure, note },
    ...{ held: before && valueOf(before.quantity), heldAt: before?.asOf ?? "" },
    ...{ inFile: valueOf(fact.quantity), inFileAt: fact.asOf },
    difference: difference === null ? null : Number(difference.toFixed(places)),
  };
}

const valueOf = (quantity: Quantity) => (quantity.known ? quantity.value : null);
