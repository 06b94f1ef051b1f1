import type { CaseloadInput, CaseloadRow, CaseloadTable, CaseloadView } from "@/server/contracts/caseload";
import type { CaseloadMap, CaseloadMapView } from "@/server/contracts/caseload-map";
import type { ServiceContext } from "../../context";
import { loadUncountedPosition, type Position } from "../../positions/load-position";
import { measureOf } from "../caseload-state";
import { getCaseload } from "../get-caseload";
import { mapBlocks } from "./map-blocks";
import { mapChoice } from "./map-choice";
import { mapHeadline } from "./map-headline";
import { mapWords } from "./map-words";
import { shownColumn } from "./shown-column";

/** One column of the heatmap as a map of equal tiles: the same state, the same cells. */
export async function getCaseloadMap(
  context: ServiceContext,
  asked: CaseloadInput,
): Promise<CaseloadMapView> {
  const view = await getCaseload(context, { ...asked, view: "map" }, Infinity);
  const position = await loadUncountedPosition(context, view.input.at);
  const { columns } = view.table;
  const measure = measureOf(view.input);
  const place = shownColumn(columns, measure, view.input.when);
  const table = oneColumn(view.table, place);
  // Tiers are those of the latest week.
  const isLatest = measure === "tiers" || place === shownColumn(columns, measure, "");
  return {
    ...view,
    ...{ table, matrix: null },
    headline: isLatest ? view.headline : mapHeadline(table, measure === "workload", position.parameters),
    choice: mapChoice(view.table, measure, view.input.when),
    map: mapOf(position, { ...view, table }, isLatest),
  };
}

function oneColumn(table: CaseloadTable, place: number): CaseloadTable {
  const only = <Part>(parts: readonly Part[]) => parts.filter((_, index) => index === place);
  const row = (of: CaseloadRow): CaseloadRow => ({ ...of, spark: [], cells: only(of.cells) });
  return {
    ...table,
    columns: only(table.columns),
    rows: table.rows.map(row),
    total: table.total && row(table.total),
  };
}

function mapOf(position: Position, view: CaseloadView, isLatest: boolean): CaseloadMap | null {
  const [column] = view.table.columns;
  if (!column) return null;
  const blocks = mapBlocks(position, view.input, view.table.rows);
  return { column, blocks, ...mapWords(view, blocks, isLatest) };
}
