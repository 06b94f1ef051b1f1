import {
  measureFields,
  measureReason,
  measureSwitch,
  overrideField,
  planFields,
  type PlanField,
} from "@/server/contracts/measure-fields";
import { measureLabels } from "@/server/contracts/measure-labels";
import type { FieldView, MeasureFormView, PlanFormView } from "@/server/contracts/plan-form";
import type { Option } from "@/server/contracts/filters";
import type { FieldProblem } from "@/server/contracts/read-scenario";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { cellName, fieldEntries, type Entry } from "./field-entries";
import { valueAt } from "./placed-fields";
import type { UnitWords } from "./unit-words";

export interface FormLists {
  readonly units: UnitWords;
  readonly groups: readonly { readonly value: string; readonly label: string }[];
  readonly parameters: readonly string[];
}

interface Shown {
  readonly file: ScenarioFile;
  /** As it was typed, where that differs from the plan. */
  readonly changed: readonly Entry[];
  readonly problems: readonly FieldProblem[];
}

/** The form of a plan: what each field holds, or what was typed into it, with what is wrong beside it. */
export function formView(shown: Shown, lists: FormLists): PlanFormView {
  const { file } = shown;
  const fields = (start: string, own: readonly PlanField[]) =>
    own.map((field) => placedView(`${start}${field.path}`, field, shown, lists));
  const one = (start: string, field: PlanField) => placedView(`${start}${field.path}`, field, shown, lists);
  return {
    plan: fields("", planFields),
    measures: file.measures.map(({ type, id }, index): MeasureFormView => {
      const start = `measures.${index}.`;
      const own = measureFields[type];
      return {
        ...{ index, id, label: measureLabels[type].label },
        active: one(start, measureSwitch),
        reason: one(start, measureReason),
        fields: fields(
          start,
          own.filter((field) => !field.rare),
        ),
        rare: fields(
          start,
          own.filter((field) => field.rare),
        ),
      };
    }),
    overrides: one("", overrideField),
    units: lists.units.all,
    parameters: lists.parameters,
  };
}

function placedView(name: string, field: PlanField, { file, changed, problems }: Shown, lists: FormLists) {
  const typed = changed.filter(([key]) => key === name || key.startsWith(`${name}.`));
  const entries = typed.length > 0 ? typed : fieldEntries(name, field, valueAt(file, name), lists.units);
  return fieldView(name, field, entries, { problems, lists });
}

interface Around {
  readonly problems: readonly FieldProblem[];
  readonly lists: FormLists;
}

function fieldView(name: string, field: PlanField, entries: readonly Entry[], around: Around): FieldView {
  const { control } = field;
  const own = entries.filter(([key]) => key === name).map(([, text]) => text);
  return {
    ...{ name, label: field.label, control },
    text: own.at(-1) ?? "",
    options: optionsOf(field, own, around.lists),
    rows: control.kind === "rows" ? rowViews(name, control.columns, entries, around) : [],
    problem: around.problems.find(({ path }) => path === name)?.sentence ?? null,
  };
}

/** The rows that are filled, and an empty one. */
function rowViews(name: string, columns: readonly PlanField[], entries: readonly Entry[], around: Around) {
  const count = (entries.length - 1) / columns.length;
  return Array.from({ length: count + 1 }, (_, at) =>
    columns.map((column) => fieldView(cellName(name, at, column), column, entries, around)),
  );
}

function optionsOf(
  { control }: PlanField,
  chosen: readonly string[],
  { groups }: FormLists,
): readonly Option[] {
  if (control.kind !== "choice" && control.kind !== "choices") return [];
  const choices = control.choices === "groups" ? groups : control.choices;
  const listed = choices.map((choice) => ({ ...choice, selected: chosen.includes(choice.value) }));
  // What a file holds and the form does not offer stays as it is.
  const others = chosen.filter((value) => value !== "" && !choices.some((choice) => choice.value === value));
  return [...listed, ...others.map((value) => ({ value, label: value, selected: true }))];
}
