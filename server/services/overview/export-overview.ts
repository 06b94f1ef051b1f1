import type { OverviewInput, OverviewTable } from "@/server/contracts/overview";
import { overviewCsv } from "@/server/exports/overview-csv";
import { unitsCsv } from "@/server/exports/units-csv";
import type { ServiceContext } from "../context";
import { frameState } from "../frame/frame-state";
import { loadAgainst } from "../positions/load-against";
import { loadPosition } from "../positions/load-position";
import { getOverview } from "./get-overview";
import { loadOverviewSource } from "./load-overview-source";
import { overviewTablesOf } from "./overview-tables";

/** One table of the overview as a file: what the page shows, unrounded as far as its sources bear. */
export async function exportOverview(context: ServiceContext, input: OverviewInput, table: OverviewTable) {
  const position = await loadPosition(context, input.at);
  const against = await loadAgainst(context, position, input.against);
  const name = `plimsoll-overview-${table}-${position.baseline.asOf}.csv`;
  if (table === "worst") {
    const { worst, frame } = await getOverview(context, input);
    const rows = { lists: worst, frame, input: frameState(position, against) };
    return { name, body: unitsCsv(rows) };
  }
  const source = await loadOverviewSource(context, position, against);
  return { name, body: overviewCsv(overviewTablesOf[table](source)) };
}
