import { longDate, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { Position } from "../../positions/load-position";

export const isProbation = ({ unit }: AggregatePosition) => unit.service === "probation";
export const officersOf = (region: AggregatePosition) =>
  isProbation(region) ? "probation officers" : "prison officers";

/** Names of groups and regions overlap: London is both. */
export function regionTitle(region: AggregatePosition): string {
  return `${region.unit.name} (${isProbation(region) ? "probation region" : "prison group"})`;
}

/** How far a region or group is from the line, in a sentence. */
export function regionHeadline(position: Position, region: AggregatePosition): Sentence {
  const words = regionShort(position, region);
  return region.staffing.shortfallPercent.known
    ? [`${regionTitle(region)} is `, ...words]
    : [`${regionTitle(region)}: `, ...words];
}

/** The same where its name stands beside it. */
export function regionShort(position: Position, region: AggregatePosition): Sentence {
  const { shortfallPercent, pointsToLine, inPost, quality } = region.staffing;
  const line = percent(position.parameters.value("line.reference-gap"));
  if (!shortfallPercent.known || !pointsToLine.known)
    return [`no officers are published, so how far it is from the ${line} line is not known.`];
  const short = shortfallPercent.value;
  const points = pointsToLine.value;
  return [
    { strong: `${percent(Math.abs(short), 1)} ${short < 0 ? "above its requirement" : "short"}` },
    ` of ${officersOf(region)} at ${longDate(inPost.asOf)}, ${plural(Math.round(Math.abs(points)), "point")} ${points > 0 ? "past" : "inside"} the ${line} line${quality === "D" ? " (modelled)" : ""}.`,
  ];
}
