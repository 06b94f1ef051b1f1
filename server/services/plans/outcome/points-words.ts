import { decimal } from "@/server/contracts/format";
import { isTold } from "./is-told";

/** How far a percentage moves, without its sign: `0.7 points`, or that it is too little to be printed. */
export function pointsWords(points: number): string {
  if (!isTold(points)) return "less than a tenth of a point";
  const text = decimal(Math.abs(points), 1);
  return `${text} ${text === decimal(1, 1) ? "point" : "points"}`;
}
