import type { UnitMeasure } from "../../engine/vocabulary";
import type { ColumnType, OfficerWeekField, TemplateColumn } from "./template";

const measureUnits: Readonly<Record<UnitMeasure, string>> = {
  "required-fte": "FTE",
  "in-post-fte": "FTE",
  "vacancies-fte": "FTE",
  "officers-holding-cases": "People",
  population: "People",
  residents: "People",
  "operational-capacity": "Places",
  "useable-capacity": "Places",
  "baseline-cna": "Places",
  "in-use-cna": "Places",
  caseload: "Cases",
  "workload-percent": "Per cent",
  "releases-in-error": "Releases",
  "releases-due": "Releases",
  "parole-reports-due": "Reports",
  "other-reports-due": "Reports",
  "reductions-expiring": "Reductions",
  "trainees-qualifying": "People",
};

const weekUnits: Readonly<Record<OfficerWeekField, string>> = {
  hours: "Hours a week",
  reductionHours: "Hours a week",
  community: "Cases",
  licence: "Cases",
  custody: "Cases",
  points: "Points",
  availablePoints: "Points",
};

/** What a column that holds no figure holds. */
const kindWords: Readonly<Record<Exclude<ColumnType["kind"], "figure">, string>> = {
  unit: "Name",
  date: "Date",
  word: "Word",
  private: "Text",
};

/** What the figures of a column are counted in; where it holds none, what it holds. */
export function columnUnit({ type, says, becomes }: TemplateColumn): string {
  if (type.kind !== "figure") return kindWords[type.kind];
  if (becomes !== null) return measureUnits[becomes.measure];
  return isWeekField(says) ? weekUnits[says] : "Number";
}

function isWeekField(says: string): says is OfficerWeekField {
  return Object.hasOwn(weekUnits, says);
}
