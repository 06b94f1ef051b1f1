import type { UnknownReason } from "../engine/vocabulary";

interface Words {
  /** Mark printed in a cell; explained under every table. */
  readonly mark: "[x]" | "[c]" | "[z]";
  readonly words: string;
}

/** Why a number is unknown, in the words of the service. */
const unknownWords: Record<UnknownReason, Words> = {
  "no-available-hours": { mark: "[x]", words: "No capacity: there is work and no available hours." },
  "not-reported": { mark: "[x]", words: "Not reported." },
  "untiered-cases": { mark: "[x]", words: "Cases without a tier cannot be counted." },
  suppressed: { mark: "[c]", words: "Suppressed: too few officers to show." },
  "outside-method": { mark: "[z]", words: "Not applicable: the method does not cover it." },
  "no-baseline": {
    mark: "[x]",
    words: "No comparable baseline: the unit has opened, moved or changed role.",
  },
};

export function markOf(reason: UnknownReason): string {
  return unknownWords[reason].mark;
}

export function reasonWords(reason: UnknownReason): string {
  return unknownWords[reason].words;
}

export const markNotes = [
  "[x] not available: never counted as zero.",
  "[c] suppressed: fewer than 5 officers, or fewer than 10 in the unit.",
  "[z] not applicable.",
] as const;
