import { foldName } from "../../contracts/fold-name";
import { baseTiers, caseTypes, tiers, type CaseType, type Tier } from "../../engine/vocabulary";
import type { CellValue } from "../sheet";

/** Columns of the tool's case-and-hours export, by what they say and the names they have had. */
const named = {
  unit: ["Probation Delivery Unit", "PDU", "Delivery unit", "LDU Cluster", "LDU"],
  date: ["Date", "Report date", "Date of export", "Week"],
  team: ["Team", "Team name"],
  officerId: ["Staff code", "Officer code", "OM key", "OM code", "Workload owner id"],
  officerName: [
    "OM Name",
    "Officer name",
    "Officer",
    "Offender manager",
    "Offender manager name",
    "Probation practitioner",
    "Name",
  ],
  forename: ["Forename", "First name", "OM forename"],
  surname: ["Surname", "Last name", "OM surname"],
  grade: ["Grade", "Grade code"],
  hours: ["Contracted Hours"],
  reductionHours: ["Reduction Hours", "Reductions"],
  adjustments: ["CMS Points"],
  standardReports: ["SDR", "SDRs"],
  fastReports: ["FDR (SDR Conversion)", "FDR", "FDRs"],
  totalCases: ["Total Cases"],
} as const;
export type WmtColumn = keyof typeof named;

/** Printed by the export and worked out here, or not needed. */
const ignored = [
  ...[
    "Region",
    "Region name",
    "Division",
    "Nominal Target",
    "Default Contracted Hours",
    "CMS %",
    "GS Points",
    "GS %",
  ],
  ...["SDR Points", "FDR Points", "Parom Points", "ARMS Comm Points", "ARMS Licence Points", "Parom"],
  ...["ARMS Comm", "ARMS Licence", "Total Caseload Points", "Total Caseload Points - T2A"],
  ...["Overall Total Points", "Available Points", "Remaining Points", "Current % Capacity"],
];

const caseHead =
  /^(t2a )?(com|community|lic|licence|license|cus|custody)(?: cases)?(?: tier)? (untiered|[abcd][0-3]s?)$/;
const typeOfPrefix: Readonly<Record<string, CaseType>> = { com: "community", lic: "licence", cus: "custody" };
const prefixLength = "com".length;

const foldedColumns = new Map(
  (Object.entries(named) as readonly (readonly [WmtColumn, readonly string[]])[]).flatMap(([column, names]) =>
    names.map((name) => [foldName(name).text, column] as const),
  ),
);
const foldedIgnored = new Set(ignored.map((name) => foldName(name).text));

/** A column of cases: its type and tier, and whether they are those of young adults (Transition to Adulthood). */
export type CaseColumn = `${"" | "t2a "}${CaseType} ${Tier | "untiered"}`;

/** What a head of the export stands for; null where it is not known. */
export function wmtHead(cell: CellValue): WmtColumn | CaseColumn | "ignored" | null {
  if (typeof cell !== "string") return null;
  const head = foldName(cell).text;
  const [, young = "", prefix = "", tier = ""] = caseHead.exec(head) ?? [];
  const type = typeOfPrefix[prefix.slice(0, prefixLength)];
  if (type !== undefined) return `${young}${type} ${tierOf(tier)}` as CaseColumn;
  return foldedColumns.get(head) ?? (foldedIgnored.has(head) ? "ignored" : null);
}

const tierOf = (text: string) => (text === "untiered" ? text : text.toUpperCase());

export const allTiers: readonly (Tier | "untiered")[] = [...tiers, "untiered"];

/** Of the cases by type and tier, only those of ordinary cases in the sixteen tiers must have a column. */
export const mustCaseColumns: readonly CaseColumn[] = caseTypes.flatMap((type) =>
  baseTiers.map((tier) => `${type} ${tier}` as const),
);

/** As the export calls a column. */
export function headOf(column: WmtColumn | CaseColumn): string {
  if (column in named) return named[column as WmtColumn][0];
  const [, young = "", type = "", tier = ""] = /^(t2a )?(\w+) (\w+)$/.exec(column) ?? [];
  const prefix = type.charAt(0).toUpperCase() + type.slice(1, prefixLength);
  return `${young.toUpperCase()}${prefix} ${tier === "untiered" ? "Untiered" : tier}`;
}
