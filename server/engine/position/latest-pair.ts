import type { Fact } from "../facts";
import { staffingPairs } from "./staffing-pairs";

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
  return staffingPairs(required, inPost).at(-1) ?? null;
}
