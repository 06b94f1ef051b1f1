import type { TemplateKind } from "../../contracts/import-template";
import type { CaseType, Grade, UnitKind, UnitMeasure } from "../../engine/vocabulary";

/** Key of the source register: figures of one's own, whatever form they come in. */
export const ownSource = "own-figures";

/** A form for figures of one's own: what its columns are, how they are read and what they become. */
export interface Template {
  readonly kind: TemplateKind;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly columns: readonly TemplateColumn[];
  /** Cells in the order of the columns; null is left empty. */
  readonly examples: readonly (readonly (string | number | null)[])[];
}

export interface TemplateColumn {
  /** What the column says of a row. A `figure` becomes a fact. */
  readonly says: ColumnRole;
  /** As it stands over the column, with its unit. */
  readonly head: string;
  /** What it means, in plain words. */
  readonly meaning: string;
  /** Whether a row that says something must fill it. */
  readonly must: boolean;
  readonly type: ColumnType;
  /** The fact that it becomes; null where it says of what the facts of its row are. */
  readonly becomes: Becomes | null;
}

export type ColumnRole = "unit" | "date" | "grade" | "quality" | "officer" | "figure" | OfficerWeekField;

/** What an officer's week consists of, besides who, when and where. */
export type OfficerWeekField = "hours" | "reductionHours" | CaseType | "points" | "availablePoints";

export type ColumnType =
  | { readonly kind: "unit"; readonly kinds: readonly UnitKind[] }
  | { readonly kind: "date"; readonly monday: boolean }
  | { readonly kind: "figure"; readonly whole: boolean; readonly lowest: number; readonly highest: number }
  | { readonly kind: "word"; readonly words: readonly TemplateWord[] }
  /** Names a person: becomes a pseudonym, and is never told again. */
  | { readonly kind: "private" };

export interface TemplateWord {
  readonly word: string;
  readonly label: string;
  /** Of which kinds of units it can be said; all where it is left out. */
  readonly kinds?: readonly UnitKind[];
}

export interface Becomes {
  readonly measure: UnitMeasure;
  /** `row`: the grade that the row says. */
  readonly grade: Grade | "row";
  readonly caseType: CaseType | "all";
}
