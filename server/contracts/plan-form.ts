import type { Control } from "./measure-fields";
import type { Option } from "./filters";

/** A field of a plan as its form shows it: what it holds or what somebody typed, and what is wrong with it. */
export interface FieldView {
  /** Its path in the scenario file: name and id in the form, and where problems point to. */
  readonly name: string;
  readonly label: string;
  readonly control: Control;
  readonly text: string;
  /** What can be chosen, where that is a list. */
  readonly options: readonly Option[];
  /** The rows of a list, an empty one last. */
  readonly rows: readonly (readonly FieldView[])[];
  readonly problem: string | null;
}

export interface MeasureFormView {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly active: FieldView;
  readonly reason: FieldView;
  readonly fields: readonly FieldView[];
  /** Folded away. */
  readonly rare: readonly FieldView[];
}

/** The form of a plan. */
export interface PlanFormView {
  readonly plan: readonly FieldView[];
  readonly measures: readonly MeasureFormView[];
  readonly overrides: FieldView;
  /** Offered while somebody types the name of a unit or of an assumption. */
  readonly units: readonly string[];
  readonly parameters: readonly string[];
}
