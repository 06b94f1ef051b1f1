import type { Control, PlanField } from "@/server/contracts/measure-fields";
import type { FieldProblem } from "@/server/contracts/read-scenario";
import { ScenarioFile } from "@/server/contracts/scenario";
import { cellName, fieldEntries, type Entry } from "./field-entries";
import { placedFields, valueAt } from "./placed-fields";
import type { UnitWords } from "./unit-words";

/** A plan as somebody has changed it in its form. */
export interface ReadFields {
  /** The changed plan; where a field cannot be read, the plan as it was. */
  readonly file: ScenarioFile;
  /** One sentence for each field that cannot be read. */
  readonly problems: readonly FieldProblem[];
  /** What was posted and differs from the plan, as it was typed. */
  readonly changed: readonly Entry[];
}

/** Reads the fields that were posted over a plan; fields that were not stay as they are. Nothing typed is lost. */
export function readFields(file: ScenarioFile, posted: readonly Entry[], units: UnitWords): ReadFields {
  const raw: unknown = structuredClone(file);
  const problems: FieldProblem[] = [];
  const changed: Entry[] = [];
  for (const { name, field } of placedFields(file)) {
    const entries = tidy(name, field.control, posted);
    if (entries.length === 0) continue;
    if (same(entries, fieldEntries(name, field, valueAt(file, name), units))) continue;
    changed.push(...entries);
    const read = valueOf(name, field, entries, units);
    problems.push(...read.problems);
    if (read.problems.length === 0) put(raw, name, read.value);
  }
  const parsed = ScenarioFile.safeParse(raw);
  if (parsed.success) return { file: parsed.data, problems, changed };
  const refused = parsed.error.issues.map(({ path, message }) => ({
    path: path.join("."),
    sentence: message,
  }));
  return { file, problems: [...problems, ...refused], changed };
}

/** The entries of one field; of a list the rows that hold anything, numbered anew. */
function tidy(name: string, control: Control, posted: readonly Entry[]): readonly Entry[] {
  if (control.kind !== "rows") return posted.filter(([key]) => key === name);
  const own = new Map(posted.filter(([key]) => key === name || key.startsWith(`${name}.`)));
  if (own.size === 0) return [];
  const numbers = [...own.keys()].map((key) => Number(key.slice(name.length + 1).split(".")[0]));
  const rows = [...new Set(numbers.filter((at) => Number.isInteger(at) && at >= 0))].sort((a, b) => a - b);
  const filled = rows
    .map((at) => control.columns.map((column) => own.get(cellName(name, at, column)) ?? ""))
    .filter((texts) => texts.some((text) => text.trim() !== ""));
  return [
    [name, "rows"],
    ...filled.flatMap((texts, at) =>
      control.columns.map((column, place): Entry => [cellName(name, at, column), texts[place] ?? ""]),
    ),
  ];
}

interface Read {
  readonly value: unknown;
  readonly problems: readonly FieldProblem[];
}

function valueOf(name: string, { control }: PlanField, entries: readonly Entry[], units: UnitWords): Read {
  if (control.kind === "rows") return rowsOf(name, control.columns, entries, units);
  const texts = entries.map(([, text]) => text.trim());
  const text = texts.at(-1) ?? "";
  if (control.kind === "choices") return read(texts.filter((each) => each !== ""));
  return control.kind === "number" ? numberOf(name, control, text) : read(wordOf(control, text, units));
}

/** What a text stands for, where that is no number. */
function wordOf(control: Control, text: string, units: UnitWords): unknown {
  if (control.kind === "switch") return text === "on";
  if (control.kind === "unit") return units.codeOf(text);
  if (control.kind === "parameter") return text.split(" ")[0];
  const mayBeEmpty = (control.kind === "choice" || control.kind === "date") && control.optional !== undefined;
  return mayBeEmpty && text === "" ? null : text;
}

function rowsOf(
  name: string,
  columns: readonly PlanField[],
  entries: readonly Entry[],
  units: UnitWords,
): Read {
  const count = (entries.length - 1) / columns.length;
  const rows = Array.from({ length: count }, (_, at) =>
    columns.map((column, place) => {
      const cell = entries[1 + at * columns.length + place];
      return { column, ...valueOf(cellName(name, at, column), column, cell ? [cell] : [], units) };
    }),
  );
  return {
    value: rows.map((cells) =>
      cells[0]?.column.path === ""
        ? cells[0].value
        : Object.fromEntries(cells.map(({ column, value }) => [column.path, value])),
    ),
    problems: rows.flat().flatMap(({ problems }) => problems),
  };
}

function numberOf(name: string, { optional }: { readonly optional?: string }, text: string): Read {
  if (text === "" && optional !== undefined) return read(null);
  const value = Number(text.replaceAll(",", "").replace("\u2212", "-"));
  if (text !== "" && Number.isFinite(value)) return read(value);
  const sentence =
    text === "" ? "Give a number." : `"${text}" is not a number. Give digits, for example 1800.`;
  return { value: null, problems: [{ path: name, sentence }] };
}

const read = (value: unknown): Read => ({ value, problems: [] });

function put(raw: unknown, name: string, value: unknown): void {
  const keys = name.split(".");
  const last = keys.pop() ?? "";
  const inside = valueAt(raw, keys.join(".")) as Record<string, unknown>;
  inside[last] = value;
}

const same = (a: readonly Entry[], b: readonly Entry[]) => JSON.stringify(a) === JSON.stringify(b);
