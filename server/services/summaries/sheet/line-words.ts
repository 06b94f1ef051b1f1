import { decimal, percent } from "@/server/contracts/format";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { known, type Quantity } from "@/server/engine/quantity";
import { shortfall } from "@/server/engine/staffing/shortfall";

/** What each remaining officer carries at the reference gap when all the work stays: at 30%, 143% of a full load. */
export function loadAtLine(linePercent: number): string {
  const gap = { requiredFte: known(100), inPostFte: known(100 - linePercent) };
  const { loadIdentityPercent } = shortfall(gap, linePercent);
  return `At a ${percent(linePercent)} gap, with the same work, each remaining officer carries ${text(loadIdentityPercent)} of a full load.`;
}

/** How many officers lie between a service, region or group and the line; empty where that is not known. */
export function officersToLine(
  { staffing: { fteInsideLine } }: AggregatePosition,
  who: string,
  linePercent: number,
): string {
  if (!fteInsideLine.known) return "";
  const fte = decimal(Math.abs(fteInsideLine.value));
  return fteInsideLine.value < 0
    ? `${fte} FTE more ${who} would bring them back to the ${percent(linePercent)} line.`
    : `${fte} FTE fewer ${who} would bring them to the ${percent(linePercent)} line.`;
}

const text = (value: Quantity) => (value.known ? percent(value.value) : "[x]");
