import { percent } from "@/server/contracts/format";
import { movement } from "./movement";
import type { NationalFigure } from "./national-months";
import type { Outcome } from "./outcome";
import { pointsWords } from "./points-words";

/** What a plan does to a national percentage at the month told: `falls by 0.7 points to 119.9%`. */
export function moveWords(
  { national, service, month }: Pick<Outcome, "national" | "service" | "month">,
  figure: NationalFigure,
): string {
  const moved = movement(national[service], figure, month);
  const after = national[service].after[figure][month] ?? NaN;
  if (Number.isNaN(after)) return "is not known";
  if (moved === 0) return `stays at ${percent(after, 1)}`;
  return `${moved < 0 ? "falls" : "rises"} by ${pointsWords(moved)} to ${percent(after, 1)}`;
}
