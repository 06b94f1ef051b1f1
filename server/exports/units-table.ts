import type { CellChange, UnitRowChange, UnitsView } from "@/server/contracts/units";

const heads = [
  "List",
  "Code",
  "Unit",
  "Group or region",
  "Function",
  "In post, FTE",
  "Required, FTE",
  "Shortfall",
  "FTE to the 30% line",
  "Workload",
  "Workload basis",
  "Workload band",
  "Officers over 110% for 4 weeks",
  "Unit mean over for 4 weeks",
  "Per officer",
  "Per officer, unit",
  "Quality",
  "Note",
  "Position at",
];

const changeHeads = [
  "Compared with",
  "Shortfall then",
  "Change of shortfall, points",
  "Shortfall is",
  "Workload then",
  "Change of workload, points",
  "Workload is",
];

/** What of a page goes into a file of units. */
export interface UnitRowsView extends Pick<UnitsView, "lists" | "frame"> {
  readonly input: Pick<UnitsView["input"], "against">;
}

interface UnitsTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Lists of units as one table: the same rows, in the same order, with the same words as on their page. */
export function unitsTable(view: UnitRowsView): UnitsTable {
  const rows = view.lists.flatMap((list) =>
    list.rows.map((row) => [
      list.heading,
      row.code,
      row.name,
      row.group,
      row.functionLabel,
      row.inPost,
      row.required,
      row.shortfall,
      row.line,
      row.workload,
      row.workloadBasis,
      row.band ?? "",
      row.sustained,
      row.sustainedSince ?? "",
      row.perOfficer,
      list.perOfficerUnit,
      row.quality,
      row.note ?? "",
      view.frame.asOf,
      ...(row.change ? changeCells(view.input.against, row.change) : []),
    ]),
  );
  const compared = view.input.against === "" ? [] : changeHeads;
  return { head: [...heads, ...compared], rows };
}

function changeCells(against: string, { shortfall, workload }: UnitRowChange): readonly string[] {
  return [against, ...cellsOf(shortfall), ...cellsOf(workload)];
}

/** Where the change is unknown its last cell says why. */
function cellsOf({ before, points, text, verdict }: CellChange): readonly string[] {
  return [before, points, verdict === "unknown" ? text : verdict];
}
