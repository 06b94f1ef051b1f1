import type { PlanField } from "@/server/contracts/measure-fields";
import type { UnitWords } from "./unit-words";

/** What a form posts: the name of a field and its text. */
export type Entry = readonly [name: string, text: string];

/**
 * What the form of a plan posts for a field that holds `value`. A switch, a list of boxes and a list of rows say first
 * that they are there, so that one with nothing in it differs from one that was not posted.
 */
export function fieldEntries(
  name: string,
  { control }: PlanField,
  value: unknown,
  units: UnitWords,
): readonly Entry[] {
  const entry = (text: string): Entry => [name, text];
  if (control.kind === "switch") return value === true ? [entry("off"), entry("on")] : [entry("off")];
  if (control.kind === "choices") return ["", ...listOf(value).map(String)].map(entry);
  if (control.kind === "unit") return [entry(typeof value === "string" ? units.textOf(value) : "")];
  if (control.kind !== "rows") return [entry(textOf(value))];
  const cells = listOf(value).map((row, at) =>
    control.columns.flatMap((column) =>
      fieldEntries(cellName(name, at, column), column, cellValue(row, column), units),
    ),
  );
  return [entry("rows"), ...cells.flat()];
}

/** Name of one cell of a list of rows. */
export function cellName(name: string, at: number, { path }: Pick<PlanField, "path">): string {
  return path === "" ? `${name}.${at}` : `${name}.${at}.${path}`;
}

function cellValue(row: unknown, { path }: PlanField): unknown {
  return path === "" ? row : (row as Readonly<Record<string, unknown>>)[path];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
