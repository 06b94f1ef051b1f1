import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import type { ComingRow, ComingView } from "@/server/contracts/unit";
import { figureOf } from "@/server/engine/position/figure";
import type { UnitPosition } from "@/server/engine/position/position";
import { unknown, type Quantity } from "@/server/engine/quantity";
import { sumWork } from "@/server/engine/position/sum-weeks";
import type { UnitMeasure } from "@/server/engine/vocabulary";
import { shownCount } from "@/server/engine/workload/shown-count";
import { explainAddress } from "../explain/explain-address";
import type { Position } from "../positions/load-position";

interface ComingMeasure {
  readonly measure: UnitMeasure;
  readonly label: string;
  /** The file that would bring it. */
  readonly file: string;
  /** Counts of persons are suppressed; counts of cases and reports are not. */
  readonly isOfPersons: boolean;
}

const caseFile = "the export of cases and hours of the Workload Measurement Tool";
const reductionsFile = "the export of reductions of the Workload Measurement Tool";

const measures: readonly ComingMeasure[] = [
  { measure: "releases-due", label: "Releases due in 7 days", file: caseFile, isOfPersons: false },
  {
    measure: "parole-reports-due",
    label: "Parole reports due in 28 days",
    file: caseFile,
    isOfPersons: false,
  },
  { measure: "other-reports-due", label: "Other reports due in 14 days", file: caseFile, isOfPersons: false },
  {
    ...{ measure: "reductions-expiring", label: "Reductions that expire in 30 days" },
    ...{ file: reductionsFile, isOfPersons: true },
  },
  {
    ...{ measure: "trainees-qualifying", label: "Trainees who qualify in the next quarter" },
    ...{ file: "a file of trainees by unit and date of qualifying", isOfPersons: true },
  },
];

/** What is held of the weeks ahead of a delivery unit, and which file would bring what is not. */
export function comingView(position: Position, unit: UnitPosition): ComingView | null {
  if (unit.unit.service !== "probation") return null;
  return {
    rows: [
      ...measures.map((measure) => measureRow(position, unit, measure)),
      ...reportRows(position, unit),
      ...unmeasuredRows(position, unit),
    ],
    notes: measures.some(({ measure }) => position.facts(unit.unit.code, measure) === undefined)
      ? ["[x] not held. A count appears here as soon as the file that is named is loaded."]
      : [],
  };
}

function measureRow(
  position: Position,
  { unit, officers }: UnitPosition,
  { measure, label, file, isOfPersons }: ComingMeasure,
): ComingRow {
  const fact = position.facts(unit.code, measure);
  const { quantity, asOf } = figureOf(fact, position.snapshot.asOf);
  const shown = isOfPersons ? asPersons(quantity, officers?.officers, position) : quantity;
  return {
    ...{ label, value: quantityText(shown, decimal), href: null },
    detail: fact ? `counted at ${longDate(asOf)}` : `would come with ${file}`,
  };
}

/** 1 to 4 persons are hidden, and any of a unit with too few officers or with none counted. */
function asPersons(count: Quantity, officers: number | undefined, { parameters }: Position): Quantity {
  if (!count.known) return count;
  if (officers === undefined) return unknown("suppressed");
  return shownCount(count.value, Math.max(officers, count.value), parameters);
}

/** Court reports counted in the points of the latest week. */
function reportRows(position: Position, { unit, workload }: UnitPosition): readonly ComingRow[] {
  const latest = position.inputs.get(unit.code)?.latest ?? [];
  if (workload.basis !== "points" || latest.length === 0) return [];
  const [standard = 0, fast = 0] = sumWork(latest).reports;
  return [
    {
      label: "Court reports in the latest week",
      value: decimal(standard + fast),
      detail: `${decimal(standard)} standard and ${decimal(fast)} fast, week of ${longDate(workload.percent.asOf)}, modelled`,
      href: null,
    },
  ];
}

/** Work that is there and counts for nothing, with what it would come to. */
function unmeasuredRows(position: Position, { unit, unmeasured }: UnitPosition): readonly ComingRow[] {
  if (!unmeasured) return [];
  const bound = (value: Quantity) => quantityText(value, (each) => percent(each, 1));
  return [
    {
      label: "Cases without a tier",
      value: quantityText(unmeasured.untieredCases, decimal),
      detail: `not measured: workload is ${bound(unmeasured.workloadIfAveragePercent)} if they are average, ${bound(unmeasured.workloadAtMostPercent)} at most`,
      href: explainAddress(position, unit.code, "untiered-cases"),
    },
  ];
}
