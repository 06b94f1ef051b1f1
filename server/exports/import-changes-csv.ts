import { stringify } from "csv-stringify/sync";

/** A figure that a file would change. A value is null where it is unknown, or where nothing is held. */
export interface ImportChangeRow {
  readonly code: string;
  readonly unit: string;
  readonly measure: string;
  readonly held: number | null;
  readonly heldAt: string;
  readonly inFile: number | null;
  readonly inFileAt: string;
  readonly difference: number | null;
  readonly note: string;
}

const heads = ["Code", "Unit", "Measure", "Held", "Held at", "In the file", "Date", "Difference", "Note"];

/** What a file would change, a line each, worst first. */
export function importChangesCsv(changes: readonly ImportChangeRow[]): string {
  const rows = changes.map(({ code, unit, measure, held, heldAt, inFile, inFileAt, difference, note }) => [
    ...[code, unit, measure, held, heldAt, inFile, inFileAt, difference, note],
  ]);
  return stringify([heads, ...rows], { bom: true, escape_formulas: true });
}
