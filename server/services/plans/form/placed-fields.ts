import {
  measureFields,
  measureReason,
  measureSwitch,
  overrideField,
  planFields,
  type PlanField,
} from "@/server/contracts/measure-fields";
import type { ScenarioFile } from "@/server/contracts/scenario";

/** A field with its full path in a scenario file. */
export interface PlacedField {
  readonly name: string;
  readonly field: PlanField;
}

/** Every field of a plan's form, in order. */
export function placedFields({ measures }: ScenarioFile): readonly PlacedField[] {
  const placed = (start: string, fields: readonly PlanField[]) =>
    fields.map((field) => ({ name: `${start}${field.path}`, field }));
  return [
    ...placed("", planFields),
    ...measures.flatMap(({ type }, at) =>
      placed(`measures.${at}.`, [measureSwitch, measureReason, ...measureFields[type]]),
    ),
    ...placed("", [overrideField]),
  ];
}

/** What stands at a path of a plan. */
export function valueAt(file: unknown, name: string): unknown {
  if (name === "") return file;
  return name.split(".").reduce((inside, key) => (inside as Readonly<Record<string, unknown>>)[key], file);
}
