import type { PositionCell, PositionLine } from "@/server/contracts/overview";
import { decimal, longDate, percent } from "@/server/contracts/format";
import type { AggregatePosition, Counted } from "@/server/engine/position/aggregate";
import { divide, known } from "@/server/engine/quantity";
import type { Position } from "../positions/load-position";
import { markCell, numbersOf, wordsLine } from "./cell-words";
import { positionChange } from "./position-change";
import { unitsOf } from "./service-nouns";
import { workloadHow } from "./workload-how";

/** Units over the workload line out of those with figures, and the four-week rule where weeks are kept. */
export function overCell(
  position: Position,
  aggregate: AggregatePosition,
  before: AggregatePosition | null,
): PositionCell {
  const { unit, unitsOver, workload } = aggregate;
  if (workload.basis === "none") return markCell("[x]", "no measured demand");
  if (unitsOver.of === 0) return markCell("[x]", "no unit has figures at this date");
  const at = longDate(workload.percent.asOf);
  const units = unitsOf(unit.service, unitsOver.of);
  return {
    ...numbersOf(position, unit.code)("units-over", known(unitsOver.count), decimal),
    lines: [
      wordsLine(
        workload.basis === "points"
          ? `of ${units}, ${workloadHow(workload)}, week of ${at}`
          : `of ${units} with figures, ${workloadHow(workload)}, ${at}`,
      ),
      ...(workload.basis === "points"
        ? ruleLines(position, aggregate)
        : [wordsLine("four-week rule [z]: figures are quarterly")]),
    ],
    percent: null,
    band: null,
    modelled: workload.percent.quality === "D",
    change: positionChange(
      { quantity: shareOf(unitsOver), asOf: workload.percent.asOf },
      before && { quantity: shareOf(before.unitsOver), asOf: before.workload.percent.asOf },
      { moreIs: "worse", unit: "points in the share of units", places: 1 },
    ),
  };
}

/** Counts of two dates have different denominators: their shares are compared. */
function shareOf({ count, of }: Counted) {
  return divide(known(100 * count), known(of), "not-reported");
}

function ruleLines(position: Position, aggregate: AggregatePosition): readonly PositionLine[] {
  const { unit, unitsSustained, officers } = aggregate;
  const number = numbersOf(position, unit.code);
  const weeks = position.parameters.value("rule.sustained-weeks");
  const over = percent(position.parameters.value("line.over"));
  return [
    ...(unitsSustained
      ? [
          {
            before: "",
            ...number("units-sustained", known(unitsSustained.count), decimal),
            after: ` for ${weeks} weeks or more, on their mean`,
          },
        ]
      : []),
    ...(officers
      ? [
          {
            before: "",
            ...number("officers-over", officers.over, decimal),
            after: ` of ${decimal(officers.officers)} officers over ${over}`,
          },
          {
            before: "",
            ...number("officers-sustained", officers.sustained, decimal),
            after: ` of them for ${weeks} weeks: excessive by policy’s rule`,
          },
        ]
      : []),
  ];
}
