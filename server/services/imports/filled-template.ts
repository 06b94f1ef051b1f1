import { foldName } from "@/server/contracts/fold-name";
import { gradeLabels } from "@/server/contracts/labels";
import type { Fact, Unit } from "@/server/engine/facts";
import type { Template, TemplateColumn } from "@/server/imports/templates/template";

export type TemplateRow = readonly (string | number | null)[];

/**
 * A form filled with what is held: for each unit a row for each date and grade of quality of its figures, one without figures where
 * none is held. Weeks of officers are not given out: of these, the form's own examples.
 */
export function filledTemplate(
  { columns, examples }: Template,
  units: readonly Unit[],
  facts: readonly Fact[],
): readonly TemplateRow[] {
  const figures = columns.filter(({ becomes }) => becomes !== null);
  if (figures.length === 0) return examples;
  const kinds = columns.flatMap(({ type }) => (type.kind === "unit" ? type.kinds : []));
  const listed = units.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const named = countedBy(listed.map(({ name }) => foldName(name).text));
  const ofUnit = new Map<string, Fact[]>(listed.map(({ code }) => [code, []]));
  for (const fact of facts) ofUnit.get(fact.unit)?.push(fact);
  return listed.flatMap((unit) => {
    const name = named.get(foldName(unit.name).text) === 1 ? unit.name : unit.code;
    return unitRows(columns, name, ofUnit.get(unit.code) ?? []);
  });
}

function countedBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function unitRows(
  columns: readonly TemplateColumn[],
  name: string,
  facts: readonly Fact[],
): readonly TemplateRow[] {
  const rows = new Map<string, (string | number | null)[]>();
  const isByGrade = columns.some(({ says }) => says === "grade");
  for (const fact of facts) {
    const place = columns.findIndex((column) => isOf(column, columns, fact));
    if (place === -1 || !fact.quantity.known) continue;
    const { asOf, quality, grade } = fact;
    const key = `${asOf} ${quality} ${isByGrade ? grade : ""}`;
    const row = rows.get(key) ?? columns.map((column) => cellOf(column, name, fact));
    row[place] = fact.quantity.value;
    rows.set(key, row);
  }
  const empty = columns.map(({ says }) => (says === "unit" ? name : null));
  return rows.size === 0 ? [empty] : [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What a row says of its facts; figures are put in one by one. */
function cellOf({ says }: TemplateColumn, name: string, { asOf, grade, quality }: Fact): string | null {
  if (says === "unit") return name;
  if (says === "date") return asOf;
  if (says === "grade") return gradeLabels[grade];
  return says === "quality" ? quality : null;
}

function isOf({ becomes }: TemplateColumn, columns: readonly TemplateColumn[], fact: Fact): boolean {
  if (becomes?.measure !== fact.measure || becomes.caseType !== fact.caseType || fact.tier !== "all")
    return false;
  if (becomes.grade !== "row") return becomes.grade === fact.grade;
  return columns.some(
    ({ type }) => type.kind === "word" && type.words.some(({ word }) => word === fact.grade),
  );
}
