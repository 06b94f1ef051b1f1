import type { PositionCell } from "@/server/contracts/overview";
import { decimal, longDate } from "@/server/contracts/format";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { Position } from "../positions/load-position";
import { numbersOf, wordsLine } from "./cell-words";
import { positionChange } from "./position-change";
import { staffNouns, unitsOf } from "./service-nouns";

/** People in post against the requirement of the same date. */
export function staffCell(
  position: Position,
  { unit, staffing, sums }: AggregatePosition,
  before: AggregatePosition | null,
): PositionCell {
  const number = numbersOf(position, unit.code);
  const { required, inPost, basis } = staffing;
  const hasRequirement = required.quantity.known;
  const at = longDate(inPost.asOf);
  const basisWords =
    basis === "published"
      ? `published total, ${at}`
      : `sum of ${unitsOf(unit.service, sums.unitsKnown)}, ${at}`;
  return {
    ...number("in-post-fte", inPost.quantity, decimal),
    lines: [
      ...(hasRequirement
        ? [
            {
              before: "of ",
              ...number("required-fte", required.quantity, decimal),
              after: ` required; ${staffNouns[unit.service]}`,
            },
          ]
        : [wordsLine(staffNouns[unit.service])]),
      wordsLine(`${basisWords}${laterWords(position, unit.code, inPost.asOf)}`),
    ],
    percent: null,
    band: null,
    modelled: staffing.quality === "D",
    change: positionChange(inPost, before?.staffing.inPost ?? null, {
      moreIs: hasRequirement ? "better" : "neutral",
      unit: "FTE",
      places: 0,
    }),
  };
}

/** Where people in post are known at a later date, that no requirement is. */
function laterWords({ facts }: Position, code: string, asOf: string): string {
  if (code !== "PROBATION") return "";
  const later = facts(code, "in-post-fte", "po");
  return later && later.asOf > asOf ? ", the latest date with both published" : "";
}
