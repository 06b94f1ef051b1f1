import type { CaseType, Tier } from "@/server/engine/vocabulary";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";

/** A case array of a unit week with the given counts and zeros elsewhere. */
export function testCases(...counts: readonly (readonly [CaseType, Tier | "untiered", number])[]): number[] {
  const cells = new Array<number>(CASE_CELLS).fill(0);
  for (const [caseType, tier, count] of counts) cells[caseIndex(caseType, tier)] = count;
  return cells;
}
