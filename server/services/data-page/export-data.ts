import type { DataInput } from "@/server/contracts/data";
import { dataCsv } from "@/server/exports/data-csv";
import type { ServiceContext } from "../context";
import { getData } from "./get-data";

/** The matrix that the page shows, as a file. */
export async function exportData(context: ServiceContext, input: DataInput) {
  const view = await getData(context, input);
  return { name: `plimsoll-data-${view.frame.asOf}.csv`, body: dataCsv(view) };
}
