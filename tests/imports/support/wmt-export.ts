import { caseTypes, tiers, type CaseType, type Tier } from "@/server/engine/vocabulary";
import type { CellValue } from "@/server/imports/sheet";

export type CaseName = `${"" | "T2A "}${"Com" | "Lic" | "Cus"} ${Tier | "Untiered"}`;

/** An officer of an export; what is not said is nothing, or as most officers are. */
export interface ExportedOfficer {
  readonly unit?: string | null;
  readonly team?: string;
  readonly name?: string | null;
  readonly grade?: string;
  readonly hours?: CellValue;
  readonly reductionHours?: CellValue;
  readonly cms?: number;
  readonly reports?: readonly [standard: number, fast: number];
  readonly totalCases?: number | null;
  readonly cases?: Partial<Record<CaseName, CellValue>>;
}

const prefixes: Record<CaseType, string> = { community: "Com", licence: "Lic", custody: "Cus" };
const ofTier = caseTypes.flatMap((type) =>
  ["Untiered", ...tiers].map((tier) => `${prefixes[type]} ${tier}` as CaseName),
);
const caseNames = [...ofTier, ...ofTier.map((name) => `T2A ${name}` as CaseName)];
const nameHeads = [
  ...["Region", "Probation Delivery Unit", "Team", "OM Name", "Grade", "Total Cases", "Nominal Target"],
  ...["Contracted Hours", "Default Contracted Hours", "Reduction Hours", "CMS Points", "CMS %"],
];
const reportHeads = ["SDR", "FDR (SDR Conversion)", "Parom", "ARMS Comm", "ARMS Licence"];
const kinds = ["Active Cases", "Warrants (0%)", "UPW (100%)", "Overdue Terminations (0%)"];
const weight = 206;

function nameCells(officer: ExportedOfficer): readonly CellValue[] {
  const { unit = "Derby City", team = "Derby North", name = "Doe, Jane", grade = "PO", cms = 0 } = officer;
  const { hours = 37, reductionHours = 0, totalCases = null } = officer;
  return [
    ...["East Midlands", unit, team, name, grade, totalCases, 2176],
    ...[hours, 37, reductionHours, cms, null],
  ];
}

const reportCells = ({ reports = [0, 0] }: ExportedOfficer): readonly CellValue[] => [...reports, 0, 0, 0];

/** The tool's own layout: types and tiers over four columns each, weights below, totals at the end. */
export function wmtWorkbook(officers: readonly ExportedOfficer[]): readonly (readonly CellValue[])[] {
  const blank = nameHeads.map(() => null);
  const four = (cells: readonly CellValue[]) => cells.flatMap((cell) => [cell, null, null, null]);
  return [
    [...blank, "Cases"],
    [...blank, ...four(caseNames)],
    [...nameHeads, ...caseNames.flatMap(() => kinds), ...reportHeads],
    [...blank, ...caseNames.flatMap(() => [weight, 0, 0, 0]), 138, 65, 120, 276, 70],
    ...officers.map((officer) => [
      ...nameCells(officer),
      // Warrants, unpaid work and overdue terminations do not count: a 7 in each must change nothing.
      ...caseNames.flatMap((name) => [officer.cases?.[name] ?? 0, 7, 7, 7]),
      ...reportCells(officer),
    ]),
    ["Total / Average", null, null, null, null, 99_999],
  ];
}

/** The same columns in one row of heads, as a CSV file has them. */
export function wmtTable(
  officers: readonly ExportedOfficer[],
  { without = [] }: { readonly without?: readonly string[] } = {},
): readonly (readonly CellValue[])[] {
  const heads = [...nameHeads, ...caseNames, ...reportHeads];
  const rows = officers.map((officer) => [
    ...nameCells(officer),
    ...caseNames.map((name) => officer.cases?.[name] ?? 0),
    ...reportCells(officer),
  ]);
  const kept = heads.map((head) => !without.includes(head));
  return [heads, ...rows].map((row) => row.filter((_, place) => kept[place]));
}
