import { stringify } from "csv-stringify/sync";
import type { AssumptionsView } from "@/server/contracts/assumptions";

const heads = [
  "Register",
  "Area",
  "Key",
  "Label",
  "Value",
  "Unit",
  "From",
  "Range",
  "Bounds",
  "Status",
  "Source",
  "Place in the source",
  "Used by",
  "Review by",
  "Past review",
  "Position at",
  "Name of the register",
];

/** The assumptions page as a file: the same rows, with those of the matrices one by one. */
export function assumptionsCsv(view: AssumptionsView): string {
  const rows = view.groups.flatMap((group) => [
    ...group.rows,
    ...group.matrices.flatMap((matrix) => matrix.entries),
  ]);
  const cells = rows.map((row) => [
    row.register,
    row.area,
    row.key,
    row.label,
    row.number === null ? row.value : String(row.number),
    row.unit,
    row.from,
    row.range,
    row.bounds,
    row.status,
    row.source.label,
    row.locator,
    row.usedBy.map(({ label }) => label).join("; "),
    row.reviewBy,
    row.pastReview ? "yes" : "no",
    view.frame.asOf,
    view.hash,
  ]);
  return stringify([heads, ...cells], { bom: true, escape_formulas: true });
}
