import type { PlainDate } from "../engine/facts";
import { fileLimits } from "./open/file-limits";
import { tooLarge } from "./open/too-large";

/** The officers of a file. Their names are forgotten with it. */
export interface KnownOfficers {
  /** The pseudonym by which an officer is stored. */
  pseudonym(name: string): string;
  /** Notes that an officer, by pseudonym, stands in a week; whether they did before. */
  isTwice(pseudonym: string, week: PlainDate): boolean;
}

const bitsInByte = 8;
const firstBytes = 64;

/** Each officer is made unreadable once. A week holds one bit for each officer, so that a million rows need little memory. */
export function knownOfficers(pseudonymOf: (officer: string) => string): KnownOfficers {
  const pseudonyms = new Map<string, string>();
  const numbers = new Map<string, number>();
  const weeks = new Map<PlainDate, Uint8Array>();
  return {
    pseudonym(name) {
      const before = pseudonyms.get(name);
      if (before !== undefined) return before;
      if (pseudonyms.size >= fileLimits.officers)
        throw tooLarge(
          "it names more officers than there are",
          "Check that each officer has one name in it.",
        );
      const made = pseudonymOf(name);
      pseudonyms.set(name, made);
      return made;
    },
    isTwice(pseudonym, week) {
      const number = numbers.get(pseudonym) ?? numbers.size;
      if (number === numbers.size) numbers.set(pseudonym, number);
      const byte = Math.floor(number / bitsInByte);
      const bit = 1 << (number % bitsInByte);
      const seen = longEnough(weeks.get(week) ?? new Uint8Array(firstBytes), byte);
      weeks.set(week, seen);
      const isTwice = ((seen[byte] ?? 0) & bit) !== 0;
      seen[byte] = (seen[byte] ?? 0) | bit;
      return isTwice;
    },
  };
}

function longEnough(bytes: Uint8Array, place: number): Uint8Array {
  if (place < bytes.length) return bytes;
  const longer = new Uint8Array(Math.max(2 * bytes.length, place + 1));
  longer.set(bytes);
  return longer;
}
