import type { PositionCell, PositionLine } from "@/server/contracts/overview";
import { decimal, percent } from "@/server/contracts/format";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { inPostPercent } from "@/server/engine/staffing/in-post-percent";
import type { Position } from "../positions/load-position";
import { markCell, numbersOf } from "./cell-words";
import { positionChange } from "./position-change";
import { unitsOf } from "./service-nouns";

/** Share of the requirement that is unfilled, and how far that is from the line. */
export function shortfallCell(
  position: Position,
  aggregate: AggregatePosition,
  before: AggregatePosition | null,
): PositionCell {
  const { unit, staffing } = aggregate;
  const { shortfallPercent, required, inPost } = staffing;
  if (!shortfallPercent.known) return markCell("[x]", "no requirement is published");
  const share = inPostPercent(inPost.quantity, required.quantity);
  return {
    ...numbersOf(position, unit.code)("shortfall-percent", shortfallPercent, (value) => percent(value, 1)),
    lines: lines(position, aggregate),
    percent: share.known ? share.value : null,
    band: null,
    modelled: staffing.quality === "D",
    change: positionChange(
      { quantity: shortfallPercent, asOf: inPost.asOf },
      before && { quantity: before.staffing.shortfallPercent, asOf: before.staffing.inPost.asOf },
      { moreIs: "worse", unit: "points", places: 1 },
    ),
  };
}

function lines(position: Position, aggregate: AggregatePosition): readonly PositionLine[] {
  const { unit, staffing, sums, grossShortfallFte } = aggregate;
  const number = numbersOf(position, unit.code);
  const line = percent(position.parameters.value("line.reference-gap"));
  const scope = unitsOf(unit.service, sums.unitsKnown);
  return [
    {
      before: "",
      ...number("points-to-line", staffing.pointsToLine, pointsWords),
      after: ` the ${line} line`,
    },
    { before: "", ...number("shortfall-fte", staffing.shortfallFte, decimal), after: " FTE net" },
    {
      before: "",
      ...number("gross-shortfall-fte", grossShortfallFte, decimal),
      after: ` FTE gross, ${scope} with figures${sums.quality === "D" ? ", modelled" : ""}`,
    },
  ];
}

/** Percentage points from the line in words, never as a bare minus sign. */
function pointsWords(points: number): string {
  const text = decimal(Math.abs(points), 1);
  return `${text} ${text === decimal(1, 1) ? "point" : "points"} ${points > 0 ? "past" : "inside"}`;
}
