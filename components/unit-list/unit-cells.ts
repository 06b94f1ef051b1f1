import type { UnitRowView } from "@/server/contracts/units";
import type { Band } from "@/server/contracts/words";

/**
 * A row as it travels to the browser. The page holds about 250: by position they take a third of the room
 * that names would.
 */
export type UnitCells = readonly [
  code: string,
  name: string,
  group: string,
  inPostOfRequired: string,
  inPostPercent: number | null,
  shortfall: string,
  line: string,
  beyondLine: 0 | 1,
  workload: string,
  workloadPercent: number | null,
  band: Band | null,
  sustained: string,
  sustainedSince: string | null,
  perOfficer: string,
  quality: string,
  note: string | null,
  /** Shortfall's and workload's; none where the position stands alone. */
  ...changes: readonly string[],
];

/** A mark stands once where both are unknown for the same reason. */
function inPostOfRequired({ inPost, required }: UnitRowView): string {
  return inPost === required && inPost.startsWith("[") ? inPost : `${inPost} of ${required}`;
}

export function unitCells(row: UnitRowView): UnitCells {
  const cells: UnitCells = [
    row.code,
    row.name,
    row.group,
    inPostOfRequired(row),
    row.inPostPercent === null ? null : Math.round(row.inPostPercent),
    row.shortfall,
    row.line,
    row.beyondLine ? 1 : 0,
    row.workload,
    row.workloadPercent === null ? null : Math.round(row.workloadPercent),
    row.band,
    row.sustained,
    row.sustainedSince,
    row.perOfficer,
    row.quality,
    row.note,
  ];
  const { change } = row;
  return change ? [...cells, change.shortfall.text, change.workload.text] : cells;
}
