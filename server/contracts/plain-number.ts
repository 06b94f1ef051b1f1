import { decimal } from "./format";

const mostPlaces = 3;
const same = 1e-9;

/** A number as a person would write it: `1,800`, `7.5`; at most three decimal places, none that are not needed. */
export function plainNumber(value: number): string {
  let places = 0;
  while (places < mostPlaces && Math.abs(value - Number(value.toFixed(places))) > same) places += 1;
  return decimal(value, places);
}
