import type { Fact } from "../facts";
import type { Grade, UnitMeasure } from "../vocabulary";

/** Finds the one fact of a unit, measure and grade in a snapshot. */
export type FactIndex = (unit: string, measure: UnitMeasure, grade?: Grade) => Fact | undefined;

/**
 * Index the facts of a snapshot that hold for all case types and tiers. Where a key comes twice the
 * later date wins.
 */
export function indexFacts(facts: readonly Fact[]): FactIndex {
  const latest = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.caseType !== "all" || fact.tier !== "all") continue;
    const key = `${fact.unit}|${fact.measure}|${fact.grade}`;
    const before = latest.get(key);
    if (!before || before.asOf <= fact.asOf) latest.set(key, fact);
  }
  return (unit, measure, grade = "all") => latest.get(`${unit}|${measure}|${grade}`);
}
