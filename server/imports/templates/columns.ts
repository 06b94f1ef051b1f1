import { gradeLabels, qualityLabels } from "../../contracts/labels";
import type { CaseType, Grade, Quality, UnitKind, UnitMeasure } from "../../engine/vocabulary";
import type { ColumnType, TemplateColumn, TemplateWord } from "./template";

/** Far above anything that there is: what is beyond is a slip of the hand. */
const mostFte = 20_000;
const mostPeople = 20_000;

/** Grades of quality that a person can claim; a figure that is missing is left empty. */
const claimed = ["A", "B", "C", "D"] as const satisfies readonly Quality[];

/** Where nothing is said of how a figure is known. */
export const unsaidQuality: Quality = "C";

export function unitColumn(head: string, kinds: readonly UnitKind[], meaning: string): TemplateColumn {
  return { says: "unit", head, meaning, must: true, type: { kind: "unit", kinds }, becomes: null };
}

export function dateColumn(meaning: string, head = "Date"): TemplateColumn {
  return { says: "date", head, meaning, must: true, type: { kind: "date", monday: false }, becomes: null };
}

export function gradeColumn(words: readonly TemplateWord[], meaning: string): TemplateColumn {
  return { says: "grade", head: "Grade", meaning, must: true, type: { kind: "word", words }, becomes: null };
}

export const gradeWords = (grades: readonly Grade[], kinds?: readonly UnitKind[]): readonly TemplateWord[] =>
  grades.map((word) => ({ word, label: gradeLabels[word], ...(kinds === undefined ? {} : { kinds }) }));

/** Optional, in every template of facts. */
export const qualityColumn: TemplateColumn = {
  ...{ says: "quality", head: "How known", must: false, becomes: null },
  meaning: "How the figures of the row are known. Left empty: reported (C).",
  type: { kind: "word", words: claimed.map((word) => ({ word, label: qualityLabels[word] })) },
};

interface Of {
  readonly grade?: Grade | "row";
  readonly caseType?: CaseType | "all";
  readonly must?: true;
}

function figureColumn(type: ColumnType) {
  return (
    head: string,
    measure: UnitMeasure,
    meaning: string,
    { grade = "all", caseType = "all", must }: Of = {},
  ): TemplateColumn => ({
    ...{ says: "figure", head, meaning, type, must: must ?? false },
    becomes: { measure, grade, caseType },
  });
}

/** Staff as full-time equivalents. */
export const fteColumn = figureColumn({ kind: "figure", whole: false, lowest: 0, highest: mostFte });

/** People, places, cases or errors: whole numbers. */
export const countColumn = figureColumn({ kind: "figure", whole: true, lowest: 0, highest: mostPeople });
