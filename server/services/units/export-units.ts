import type { UnitsInput } from "@/server/contracts/units";
import { unitsCsv } from "@/server/exports/units-csv";
import type { ServiceContext } from "../context";
import { getUnits } from "./get-units";

/** The list that the page shows, as a file. */
export async function exportUnits(context: ServiceContext, input: UnitsInput) {
  const view = await getUnits(context, input);
  const against = view.input.against && `-against-${view.input.against}`;
  return { name: `plimsoll-units-${view.frame.asOf}${against}.csv`, body: unitsCsv(view) };
}
