import { percent as percentText, plural } from "./format";
import { peopleReleased } from "./people-released";
import { plainNumber } from "./plain-number";
import { readNumber } from "./read-number";

/** What a percentage is a percentage of. */
export interface ReleasePool {
  readonly poolFte: number;
  /** All of headquarters; null where it is not known. */
  readonly headquartersFte: number | null;
}

/** How much is released, as it is chosen: one of the shares offered, or another one that is typed. */
export interface ChosenSize {
  readonly percent: string;
  readonly other: string;
}

export type ReleaseSize =
  | { readonly ok: true; readonly percent: number; readonly equation: string }
  | { readonly ok: false; readonly sentence: string };

/** The shares that are offered. */
export const offeredPercents = ["5", "10"] as const;
const thousandths = 1000;

/** The percentage, base and people together, or what is wrong with the percentage and which ones can be used. */
export function releaseSize({ percent, other }: ChosenSize, pool: ReleasePool): ReleaseSize {
  const typed = percent === "other" ? other : percent;
  const value = readNumber(typed);
  const least = Math.ceil((100 * thousandths) / pool.poolFte) / thousandths;
  const allowed = `Enter a percentage from ${plainNumber(least)}% to 100%.`;
  if (value === null) {
    const what = typed.trim();
    return { ok: false, sentence: what === "" ? allowed : `“${what}” is not a percentage. ${allowed}` };
  }
  const start = `${plainNumber(value)}% of an eligible ${plainNumber(pool.poolFte)}`;
  if (value > 100) return { ok: false, sentence: `${start} is more than the whole pool. ${allowed}` };
  const people = peopleReleased(pool.poolFte, value);
  if (people < 1) return { ok: false, sentence: `${start} is less than one person. ${allowed}` };
  return { ok: true, percent: value, equation: `${start} = ${peopleOf(people, pool)}` };
}

function peopleOf(people: number, { headquartersFte }: ReleasePool): string {
  const words = plural(people, "person", "people");
  if (headquartersFte === null) return words;
  return `${words}; ${percentText((100 * people) / headquartersFte, 1)} of all HQ and Area Services`;
}
