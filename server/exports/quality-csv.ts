import { stringify } from "csv-stringify/sync";
import { qualityLabels } from "@/server/contracts/labels";
import type { QualityView } from "@/server/contracts/unit-quality";

const heads = [
  "Service",
  "Code",
  "Unit",
  "Measure",
  "Grade",
  "Grade in words",
  "Oldest figure",
  "Latest figure",
  "What is missing",
  "About the unit",
  "Position at",
];

/** The tables of the page as a file: one line for each unit and measure. */
export function qualityCsv({ lists, frame }: QualityView): string {
  const lines = lists.flatMap(({ heading, measures, rows }) =>
    rows.flatMap(({ code, name, note, cells }) =>
      cells.map((cell, place) => [
        ...[heading, code, name, measures[place] ?? "", cell.grade, qualityLabels[cell.grade]],
        ...[cell.oldest, cell.latest, cell.note, note, frame.asOf],
      ]),
    ),
  );
  return stringify([heads, ...lines], { bom: true, escape_formulas: true });
}
