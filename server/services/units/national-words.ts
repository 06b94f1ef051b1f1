import { longDate, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { StaffingPair } from "@/server/engine/position/latest-pair";
import { shortfall } from "@/server/engine/staffing/shortfall";
import type { Position } from "../positions/load-position";

/** How far both services are from the line by the published national totals, each at its own date. */
export function nationalWords(position: Position): Sentence {
  const { prison, probation } = position.national;
  return [
    ...serviceWords(position, prison, "Prisons are", "officers"),
    "; ",
    ...serviceWords(position, probation, "probation is", "probation officers"),
    ".",
  ];
}

function serviceWords(
  position: Position,
  pair: StaffingPair | null,
  subject: string,
  officers: string,
): Sentence {
  const line = position.parameters.value("line.reference-gap");
  const gap =
    pair && shortfall({ requiredFte: pair.required.quantity, inPostFte: pair.inPost.quantity }, line);
  if (!pair || !gap?.shortfallPercent.known || !gap.pointsToLine.known)
    return [`${subject} of unknown strength`];
  const short = gap.shortfallPercent.value;
  const points = gap.pointsToLine.value;
  return [
    `${subject} `,
    { strong: `${percent(Math.abs(short), 1)} ${short < 0 ? "above the requirement" : "short"}` },
    ` of ${officers} at ${longDate(pair.inPost.asOf)}, ${plural(Math.round(Math.abs(points)), "point")} ${points > 0 ? "past" : "inside"} the ${percent(line)} line`,
  ];
}
