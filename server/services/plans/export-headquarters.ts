import { headquartersCsv } from "@/server/exports/headquarters-csv";
import type { ServiceContext } from "../context";
import { getHeadquarters } from "./get-headquarters";

/** FTE away from headquarters by month, as a file. */
export async function exportHeadquarters(context: ServiceContext, plan: string, version: string | null) {
  const view = await getHeadquarters(context, plan, version);
  return { name: `plimsoll-headquarters-${view.frame.asOf}.csv`, body: headquartersCsv(view) };
}
