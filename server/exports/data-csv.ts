import { stringify } from "csv-stringify/sync";
import type { DataView } from "@/server/contracts/data";

const heads = [
  "Group",
  "Measure",
  "Of",
  "Grade",
  "Units",
  "Oldest figure",
  "Latest figure",
  "Sources",
  "Position at",
];

/** The matrix of measures as a file: one line for each measure, kind of unit and grade; marks keep a line. */
export function dataCsv({ matrix, frame }: DataView): string {
  const lines = matrix.groups.flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell, place) => {
        const start = [heading, label, matrix.scopes[place] ?? ""];
        const end = [cell.oldest, cell.latest, cell.sources.map(({ id }) => id).join("; "), frame.asOf];
        if (cell.counts.length === 0) return [[...start, cell.text, "", ...end]];
        return cell.counts.map(({ grade, units }) => [...start, grade, units, ...end]);
      }),
    ),
  );
  return stringify([heads, ...lines], { bom: true, escape_formulas: true });
}
