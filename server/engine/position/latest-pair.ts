import type { Fact } from "../facts";

/** Officers in post and required at one and the same date. */
export interface StaffingPair {
  readonly required: Fact;
  readonly inPost: Fact;
}

/**
 * The latest date at which both officers in post and a requirement are known. A later count without a
 * requirement of its own date is not set against an older one.
 * @returns null when no date has both
 * @example required at March 2025, in post at March and June 2025: the pair of March 2025
 */
export function latestPair(required: readonly Fact[], inPost: readonly Fact[]): StaffingPair | null {
  const needs = new Map(required.filter(isKnown).map((fact) => [fact.asOf, fact]));
  const pairs = inPost.filter(isKnown).flatMap((fact) => {
    const need = needs.get(fact.asOf);
    return need ? [{ required: need, inPost: fact }] : [];
  });
  return pairs.reduce<StaffingPair | null>(
    (latest, pair) => (latest && latest.inPost.asOf >= pair.inPost.asOf ? latest : pair),
    null,
  );
}

function isKnown(fact: Fact): boolean {
  return fact.quantity.known;
}
