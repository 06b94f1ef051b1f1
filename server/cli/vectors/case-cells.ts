import { caseTypes, tiers, type CaseType, type Tier } from "@/server/engine/vocabulary";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import type { InputReader } from "./input-reader";

/** The same count in every type and tier. */
export function everyTier(count: number): number[] {
  const cells = noCases();
  for (const caseType of caseTypes) {
    for (const tier of tiers) cells[caseIndex(caseType, tier)] = count;
  }
  return cells;
}

/** Lists of counts by case type, in the order of tiers that the vector gives. */
export function listedTiers(counts: InputReader, order: readonly string[]): number[] {
  return caseCells(
    counts
      .keys()
      .flatMap((caseType) =>
        counts.numbers(caseType).map((count, place) => [caseType, order[place], count] as const),
      ),
  );
}

/** Counts by name of case type and tier, in the order of a unit week. */
export function caseCells(counts: readonly (readonly [string, string | undefined, number])[]): number[] {
  const cells = noCases();
  for (const [caseType, tier, count] of counts) cells[caseIndex(caseTypeOf(caseType), tierOf(tier))] = count;
  return cells;
}

function caseTypeOf(name: string): CaseType {
  const found = caseTypes.find((caseType) => caseType === name.toLowerCase());
  if (!found) throw new TypeError(`"${name}" is not a case type: use ${caseTypes.join(", ")}.`);
  return found;
}

function tierOf(name: string | undefined): Tier | "untiered" {
  if (name === "untiered") return name;
  const found = tiers.find((tier) => tier === name);
  if (!found) throw new TypeError(`"${name ?? "nothing"}" is not a tier.`);
  return found;
}

function noCases(): number[] {
  return new Array<number>(CASE_CELLS).fill(0);
}
