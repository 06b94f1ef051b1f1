import { stringify } from "csv-stringify/sync";
import type { ImportChangeView } from "@/server/contracts/imports";

const heads = ["Unit", "Measure", "Held", "In the file", "Difference", "Note"];

/** What a file would change, a line each, worst first. */
export function importChangesCsv(changes: readonly ImportChangeView[]): string {
  const rows = changes.map(({ unit, measure, before, now, difference, note }) => [
    ...[unit, measure, before, now, difference, note],
  ]);
  return stringify([heads, ...rows], { bom: true, escape_formulas: true });
}
