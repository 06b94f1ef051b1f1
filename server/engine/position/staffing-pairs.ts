import type { Fact } from "../facts";
import type { StaffingPair } from "./latest-pair";

/**
 * Officers in post beside the requirement of the same date, for every date that has both, oldest first. A count
 * without a requirement of its own date is left out: it is never set against another date's.
 * Unknown: left out. Units: those of the facts.
 * @example required at March 2023 and 2025, in post at March 2023, 2024 and 2025: the pairs of 2023 and 2025
 */
export function staffingPairs(required: readonly Fact[], inPost: readonly Fact[]): readonly StaffingPair[] {
  const needs = new Map(required.filter(isKnown).map((fact) => [fact.asOf, fact]));
  return inPost
    .filter(isKnown)
    .flatMap((fact) => {
      const need = needs.get(fact.asOf);
      return need ? [{ required: need, inPost: fact }] : [];
    })
    .sort((a, b) => (a.inPost.asOf < b.inPost.asOf ? -1 : 1));
}

function isKnown(fact: Fact): boolean {
  return fact.quantity.known;
}
