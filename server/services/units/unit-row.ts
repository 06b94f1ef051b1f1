import { decimal, longDate, percent, quantityText, shortDate } from "@/server/contracts/format";
import { functionLabels } from "@/server/contracts/labels";
import type { UnitRowView } from "@/server/contracts/units";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { Ranking } from "@/server/engine/position/ranking";
import type { UnitPosition } from "@/server/engine/position/position";
import { combine, type Quantity } from "@/server/engine/quantity";
import type { Position } from "../positions/load-position";

/** A position never changes, so neither does a row of it: printing 230 of them takes longer than sorting them. */
const printed = new WeakMap<UnitPosition, UnitRowView>();

/** One unit as the table, the file and the page print it. */
export function unitRow(position: Position, unit: UnitPosition, groupName: string): UnitRowView {
  const before = printed.get(unit);
  if (before) return before;
  const row = print(position, unit, groupName);
  printed.set(unit, row);
  return row;
}

function print(position: Position, unit: UnitPosition, groupName: string): UnitRowView {
  const { staffing, workload, perOfficer } = unit;
  const inPostPercent = valueOf(
    combine(
      [staffing.inPost.quantity, staffing.required.quantity],
      (inPost, required) => (100 * inPost) / required,
    ),
  );
  return {
    code: unit.unit.code,
    name: unit.unit.name,
    group: groupName,
    functionLabel: unit.unit.unitFunction ? functionLabels[unit.unit.unitFunction] : "",
    required: quantityText(staffing.required.quantity, decimal),
    inPost: quantityText(staffing.inPost.quantity, decimal),
    inPostPercent: staffing.shortfallPercent.known ? inPostPercent : null,
    shortfall: quantityText(staffing.shortfallPercent, (value) => percent(value, 1)),
    line: lineWords(staffing.fteInsideLine),
    beyondLine: staffing.fteInsideLine.known && staffing.fteInsideLine.value < 0,
    workload: quantityText(workload.percent.quantity, percent),
    workloadBasis: basisWords[workload.basis],
    workloadPercent: valueOf(workload.percent.quantity),
    band: workload.band,
    sustained: sustainedWords(unit),
    sustainedSince: sinceWords(unit, position.parameters),
    perOfficer: perOfficer ? quantityText(perOfficer.quantity, (value) => decimal(value, 1)) : "[z]",
    quality: unit.quality,
    note: unit.ranking.ranked ? null : notRankedWords(unit.ranking, unit.unit.staffingNote),
  };
}

const basisWords = { inferred: "inferred from staffing", points: "official points", none: "" } as const;

/** FTE to spare before the 30% line, or beyond it: in words, never as a bare minus sign. */
export function lineWords(fteInsideLine: Quantity): string {
  return quantityText(fteInsideLine, (value) =>
    value < 0 ? `${decimal(-value)} beyond` : `${decimal(value)} inside`,
  );
}

function sustainedWords({ officers }: UnitPosition): string {
  if (!officers) return "[z]";
  return quantityText(officers.sustained, (value) => `${decimal(value)} of ${decimal(officers.officers)}`);
}

function sinceWords(unit: UnitPosition, parameters: ParameterSet): string | null {
  const run = unit.workload.meanRun;
  if (!run?.excessiveNow || !run.runNowSince) return null;
  return `${parameters.value("rule.sustained-weeks")}w+ since ${shortDate(run.runNowSince)}`;
}

export function notRankedWords(
  reason: Exclude<Ranking, { ranked: true }>,
  staffingNote: string | null,
): string {
  switch (reason.reason) {
    case "settling":
      return `${reason.event.note} (${longDate(reason.event.on)}).`;
    case "no-requirement":
      return "No requirement is published and no demand is measured.";
    case "no-staffing":
      return staffingNote ?? "Its officers or its target are not known at this date.";
  }
}

function valueOf(quantity: Quantity): number | null {
  return quantity.known ? quantity.value : null;
}
