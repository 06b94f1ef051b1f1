import type { ParameterSet } from "@/server/engine/parameter-set";
import { caseTypes, type BaseTier, type CaseHoldingGrade, type CaseType } from "@/server/engine/vocabulary";
import { caseIndex, CASE_CELLS } from "@/server/engine/workload/case-index";
import type { EmbeddedFiles } from "../embedded-files";
import { nationalValue } from "../facts/national-value";
import { shareOut } from "./share-out";

/** What an officer's cases are drawn from. */
export interface CaseMix {
  /** Cells of the case array, each as often as it occurs among cases: a draw is one look-up. */
  readonly cells: Uint8Array;
  readonly meanPoints: number;
}

const mixSize = 8192;
const letters = ["a", "b", "c", "d"] as const;
const levels = ["3", "2", "1", "0"] as const;

/** The latest date with a published split of the caseload by type. */
const splitDate = "2025-03-31";
const typeMetrics: Readonly<Record<CaseType, string>> = {
  community: "probation_caseload_court_orders",
  licence: "probation_caseload_post_release",
  custody: "probation_caseload_pre_release",
};

/**
 * The mix of cases an officer of a grade draws from: types as in the published caseload, tiers as assumed, some
 * untiered, some contact-suspended. Only qualified officers hold protect level A; theirs go to C for the others.
 */
export function caseMix(
  grade: CaseHoldingGrade,
  files: EmbeddedFiles,
  cellPoints: readonly number[],
  parameters: ParameterSet,
): CaseMix {
  const weights = new Array<number>(CASE_CELLS).fill(0);
  const untiered = parameters.value("modelled.untiered-share");
  const typeShares = publishedTypeShares(files);
  const suspended = suspendedShare(typeShares, parameters);
  for (const type of caseTypes) {
    weights[caseIndex(type, "untiered")] = typeShares[type] * untiered;
    for (const [tier, share] of tierShares(type, grade, parameters)) {
      const cases = typeShares[type] * (1 - untiered) * share;
      const waiting = type === "custody" ? 0 : suspended;
      weights[caseIndex(type, tier)] = cases * (1 - waiting);
      weights[caseIndex(type, `${tier}S`)] = cases * waiting;
    }
  }
  const cells = new Uint8Array(mixSize);
  let place = 0;
  let points = 0;
  shareOut(mixSize, weights).forEach((count, cell) => {
    cells.fill(cell, place, place + count);
    place += count;
    points += count * (cellPoints[cell] ?? 0);
  });
  return { cells, meanPoints: points / mixSize };
}

function publishedTypeShares(files: EmbeddedFiles): Record<CaseType, number> {
  const counts = caseTypes.map((type) => nationalValue(files, typeMetrics[type], splitDate));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const [community = 0, licence = 0, custody = 0] = counts.map((count) => count / all);
  return { community, licence, custody };
}

/** Contact is suspended with people in the community: the share of all cases over their share. */
function suspendedShare(types: Record<CaseType, number>, parameters: ParameterSet): number {
  return parameters.value("modelled.contact-suspended-share") / (types.community + types.licence);
}

function tierShares(type: CaseType, grade: CaseHoldingGrade, parameters: ParameterSet): [BaseTier, number][] {
  const protect = letters.map((letter) => parameters.value(`modelled.protect-share-${letter}`));
  if (grade !== "po") {
    const [a = 0, b = 0, c = 0, d = 0] = protect;
    protect.splice(0, letters.length, 0, b, a + c, d);
  }
  const change = levels.map((level) =>
    level === "0" && type !== "community" ? 0 : parameters.value(`modelled.change-share-${level}`),
  );
  const all = change.reduce((sum, share) => sum + share, 0);
  return letters.flatMap((letter, row) =>
    levels.map((level, column): [BaseTier, number] => [
      `${letter.toUpperCase() as "A" | "B" | "C" | "D"}${level}`,
      ((protect[row] ?? 0) * (change[column] ?? 0)) / all,
    ]),
  );
}
