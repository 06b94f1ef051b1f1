import type { EstateInput } from "@/server/contracts/estate";
import { longDate } from "@/server/contracts/format";
import { markNotes } from "@/server/contracts/unknown-words";
import { UnitsInput, type UnitList } from "@/server/contracts/units";
import type { Workbook, WorkbookTable } from "@/server/contracts/workbook";
import { unitsTable } from "@/server/exports/units-table";
import { sources, type Source, type SourceId } from "@/server/parameters/sources";
import type { ServiceContext } from "../context";
import { gradeViews } from "../data-page/grade-views";
import { loadOverviewSource } from "../overview/load-overview-source";
import { overviewTablesOf } from "../overview/overview-tables";
import { keepsPin } from "../positions/keeps-pin";
import { loadPosition, type Position } from "../positions/load-position";
import { pinnedBaseline } from "../positions/pinned-baseline";
import { modelledWarning } from "../summaries/modelled-warning";
import { workloadByRegion } from "../summaries/workload-by-region";
import { getUnits } from "../units/get-units";
import { printedColumns } from "./printed-columns";
import { tidyColumns } from "./tidy-columns";
import { workbookCover } from "./workbook-cover";

/** Columns of the list's own file that a sheet for each list, of one position, need not repeat. */
const saidElsewhere: ReadonlySet<string> = new Set(["List", "Position at"]);

/**
 * The whole estate as a workbook: every list of the units page, services, regions and groups, grades and sources. Numbers, words and
 * marks are those of the pages.
 * @throws AppError NOT_FOUND where the address keeps data or a register that are no longer held
 */
export async function estateWorkbook(context: ServiceContext, asked: EstateInput): Promise<Workbook> {
  const position = await loadPosition(context, await pinnedBaseline(context, asked));
  keepsPin(position, asked.pin, "this workbook cannot be made as it was");
  const at = position.baseline.name;
  const { lists, frame, notes } = await getUnits(context, UnitsInput.parse({ at }));
  const source = await loadOverviewSource(context, position, null);
  const told = notes.filter((note) => !markNotes.some((mark) => mark === note));
  const title = `The estate at ${longDate(position.baseline.asOf)}`;
  const subject =
    "Staff, shortfall and workload of every prison, probation delivery unit and headquarters, by unit, region and group";
  return {
    ...{ title, subject, asOf: position.baseline.asOf, notes: told },
    keywords: ["prisons", "probation", "staffing", "workload"],
    cover: workbookCover(position, {
      ...{ title, subject, marking: asked.marking, scenario: null },
      warning: modelledWarning({ modelled: lists.some(({ modelled }) => modelled) }),
      source: "HMPPS, Ministry of Justice and others: see the sheet of sources",
    }),
    tables: [
      {
        ...{ name: "Services", holds: "Three services by staff, shortfall, workload and units over 110%." },
        ...tidyColumns(overviewTablesOf.position(source)),
      },
      {
        ...{ name: "Regions and groups", holds: "Officers against requirement by region and prison group." },
        ...tidyColumns(overviewTablesOf.shortfall(source)),
      },
      ...workloadTable(position),
      ...lists.map((list) => listTable(list, frame, told.map((_, index) => ` [note ${index + 1}]`).join(""))),
      {
        ...{ name: "Grades", holds: "How good a figure is: the grades that tables carry." },
        heads: ["Grade", "Meaning", "In words", "Figures of this position"],
        rows: gradeViews(position).map(({ grade, label, words, figures }) => [grade, label, words, figures]),
      },
      sourcesTable(position),
    ],
  };
}

function workloadTable(position: Position): readonly WorkbookTable[] {
  const chart = workloadByRegion(position);
  if (chart === null) return [];
  return [
    { name: "Workload by region", holds: `${chart.subtitle}. Modelled.`, ...printedColumns(chart.table) },
  ];
}

function listTable(
  list: UnitList,
  frame: Parameters<typeof unitsTable>[0]["frame"],
  markers: string,
): WorkbookTable {
  const { head, rows } = unitsTable({ lists: [list], frame, input: { against: "" } });
  const kept = head.map((name) => !saidElsewhere.has(name));
  const only = (row: readonly string[]) => row.filter((_, column) => kept[column]);
  return {
    ...{ name: sheetName(list), holds: list.summary + markers },
    ...printedColumns({
      head: [...only(head), "Standing"],
      rows: rows.map((row) => [...only(row), modelledWarning(list) ?? "Published or derived"]),
    }),
  };
}

/** Names of sheets are short. */
const sheetName = ({ heading }: UnitList) => heading.replace("Probation delivery", "Delivery");

/** Those that facts of the position come from. */
function sourcesTable({ snapshot }: Position): WorkbookTable {
  const used = new Set<string>(snapshot.facts.map(({ source }) => source));
  const rows = (Object.entries(sources) as readonly (readonly [SourceId, Source])[])
    .filter(([id]) => used.has(id))
    .map(([id, { title, publisher, published, licence, attribution }]) => [
      ...[id, title, publisher, published, licence, attribution],
    ]);
  return {
    ...{
      name: "Sources",
      holds: "Publications that the figures come from, with what their licences ask for.",
    },
    heads: ["Source", "Title", "Publisher", "Published", "Licence", "Attribution"],
    rows,
  };
}
