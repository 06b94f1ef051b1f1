import type { ParameterSet } from "../parameter-set";
import { bands } from "../vocabulary";
import type { ShownBand } from "./shown-band";

/**
 * Whether the number of officers above a percentage may be shown beside the counts of their bands: where all bands on
 * one side of it are shown, so that the number is a sum of them or what they leave of all officers. Where bands are
 * hidden on both sides it would tell how many of the hidden officers are on each. A percentage that is not the upper
 * bound of a band cuts one in two and is never told.
 * Parameters: the cuts of the bands.
 * @param shown the bands as they may be shown, lightest first
 * @example bands over 120 and over 150 hidden, the others shown // above 110 and above 120 are told, above 150 is not
 */
export function isToldAbove(shown: readonly ShownBand[], percent: number, parameters: ParameterSet): boolean {
  const last = bands.findIndex((band) => band !== "extreme" && parameters.value(`band.${band}`) === percent);
  if (last < 0 || shown.length < bands.length) return false;
  const isShown = ({ officers }: ShownBand) => officers !== null;
  return shown.slice(0, last + 1).every(isShown) || shown.slice(last + 1).every(isShown);
}
