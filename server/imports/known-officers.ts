import type { PlainDate } from "../engine/facts";

/** An officer as they are stored, and a short number of theirs in this file. */
export interface KnownOfficer {
  readonly pseudonym: string;
  readonly number: number;
}

/** The officers of a file. Their names are forgotten with it. */
export interface KnownOfficers {
  of(name: string): KnownOfficer;
  /** Notes that an officer stands in a week; whether they did before. */
  isTwice(officer: KnownOfficer, week: PlainDate): boolean;
}

const bitsInByte = 8;
const firstBytes = 64;

/** Each officer is made unreadable once. A week holds one bit for each officer, so that a million rows need little memory. */
export function knownOfficers(pseudonymOf: (officer: string) => string): KnownOfficers {
  const byName = new Map<string, KnownOfficer>();
  const numbers = new Map<string, number>();
  const weeks = new Map<PlainDate, Uint8Array>();
  return {
    of(name) {
      const before = byName.get(name);
      if (before !== undefined) return before;
      const pseudonym = pseudonymOf(name);
      const number = numbers.get(pseudonym) ?? numbers.size;
      numbers.set(pseudonym, number);
      const made = { pseudonym, number };
      byName.set(name, made);
      return made;
    },
    isTwice({ number }, week) {
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
