import { longDate } from "@/server/contracts/format";
import type { Position } from "../positions/load-position";

/** How to cite what was made of a position. */
export function citation(title: string, { baseline }: Position): string {
  return `Plimsoll, “${title}”, position at ${longDate(baseline.asOf)}. Not official statistics.`;
}
