import { caseTypes } from "../../engine/vocabulary";
import type { ColumnType, TemplateColumn } from "../templates/template";
import { allTiers, headOf, mustCaseColumns, type CaseColumn, type WmtColumn } from "./wmt-columns";
import type { WmtTable } from "./wmt-table";

const mostHours = 60;
/** Of one type and tier: far above any officer's, and all of them together fit where an officer's cases are stored. */
const mostCases = 400;
const mostPoints = 20_000;

const hours: ColumnType = { kind: "figure", whole: false, lowest: 0, highest: mostHours };
const cases: ColumnType = { kind: "figure", whole: true, lowest: 0, highest: mostCases };
/** Help given to colleagues and by them: may be below nothing. */
const adjustments: ColumnType = { kind: "figure", whole: false, lowest: -mostPoints, highest: mostPoints };
const word = (name: string, label: string) => ({ word: name, label });
/** Grades as the tool codes them; those who hold no cases of their own are told apart to be left out. */
const grades: ColumnType = {
  kind: "word",
  words: [
    ...[word("po", "PO"), word("pso", "PSO"), word("pqip", "PQiP"), word("pqip", "TPO")],
    ...[word("spo", "SPO"), word("none", "DMY")],
  ],
};

const read: readonly (readonly [column: WmtColumn, type: ColumnType, must: boolean])[] = [
  ["unit", { kind: "unit", kinds: ["delivery-unit"] }, true],
  ["date", { kind: "date", monday: false }, false],
  ["grade", grades, true],
  ["hours", hours, false],
  ["reductionHours", hours, true],
  ["adjustments", adjustments, false],
  ["standardReports", cases, false],
  ["fastReports", cases, false],
  ["totalCases", { ...cases, highest: mostPoints }, false],
];

const roles: Partial<Record<WmtColumn, TemplateColumn["says"]>> = {
  unit: "unit",
  date: "date",
  grade: "grade",
};
const young = ["", "t2a "] as const;

/** A column of the export, and which it is. */
export interface WmtRowColumn extends TemplateColumn {
  readonly name: WmtColumn | CaseColumn;
}

/** The columns of an export that are read cell by cell: those that it has, and those that it must have. */
export function wmtRowColumns({ places, heads }: WmtTable): readonly WmtRowColumn[] {
  const column = (name: WmtColumn | CaseColumn, type: ColumnType, must: boolean): WmtRowColumn => ({
    ...{ name, type, must: must || (places.has(name) && name.includes(" ")), becomes: null, meaning: "" },
    says: roles[name as WmtColumn] ?? "figure",
    head: String(heads[places.get(name) ?? -1] ?? headOf(name)),
  });
  const ofCases = young.flatMap((age) =>
    caseTypes.flatMap((type) => allTiers.map((tier): CaseColumn => `${age}${type} ${tier}`)),
  );
  return [
    ...read.map(([name, type, must]) => column(name, type, must)),
    ...ofCases.map((name) => column(name, cases, mustCaseColumns.includes(name))),
  ].filter(({ name, must }) => must || places.has(name));
}
