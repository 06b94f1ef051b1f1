import { decimal, longDate } from "./format";
import type { Control, PlanField } from "./measure-fields";

/** What codes and keys are called. */
export interface PlanNames {
  readonly place: (code: string) => string;
  readonly assumption: (key: string) => string;
}

/** A field of a plan, or of one of its measures, as it would be filled in. */
export function fieldText({ path, control }: PlanField, of: unknown, names: PlanNames): string {
  return valueText(control, valueAt(of, path), names);
}

function valueText(control: Control, value: unknown, names: PlanNames): string {
  if (value === null || value === undefined || value === "")
    return "optional" in control && control.optional !== undefined ? control.optional : "not said";
  if (control.kind === "choices" || control.kind === "rows") return listText(control, asList(value), names);
  return singleText(control, value, names);
}

type List = Extract<Control, { kind: "choices" | "rows" }>;

function singleText(control: Exclude<Control, List>, value: unknown, names: PlanNames): string {
  switch (control.kind) {
    case "number":
      return `${exact(Number(value))}${control.unit.startsWith("%") ? "" : " "}${control.unit}`.trim();
    case "date":
      return longDate(asText(value));
    case "switch":
      return value === true ? "yes" : "no";
    case "unit":
      return names.place(asText(value));
    case "parameter":
      return names.assumption(asText(value));
    case "choice":
      return control.choices.find((choice) => choice.value === value)?.label ?? asText(value);
    case "text":
      return asText(value);
  }
}

function listText(control: List, values: readonly unknown[], names: PlanNames): string {
  if (control.kind === "choices")
    return values.length === 0
      ? "all"
      : values.map((each) => choiceText(control.choices, asText(each), names)).join(", ");
  return values.length === 0 ? "none" : values.map((row) => rowText(control.columns, row, names)).join("; ");
}

function choiceText(
  choices: Extract<List, { kind: "choices" }>["choices"],
  value: string,
  names: PlanNames,
): string {
  if (choices === "groups") return names.place(value);
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

const rowText = (columns: readonly PlanField[], row: unknown, names: PlanNames) =>
  columns.map((column) => fieldText(column, row, names)).join(", ");

const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** With thousands commas and every digit, so that no change is hidden by rounding. */
function exact(value: number): string {
  const text = String(value);
  return text.includes("e") ? text : decimal(value, text.split(".")[1]?.length ?? 0);
}

function valueAt(value: unknown, path: string): unknown {
  if (path === "") return value;
  return path
    .split(".")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | null)?.[name], value);
}
