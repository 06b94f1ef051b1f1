import type { Fact } from "../../../engine/facts";
import type { TotalCheck, UnitMatch } from "../../file-reader";
import type { ImportIssue } from "../../issue";

/** What one table of the workforce bulletin says. */
export interface TableRead {
  readonly rows: number;
  readonly facts: readonly Fact[];
  readonly issues: readonly ImportIssue[];
  readonly checks: readonly TotalCheck[];
  readonly matches: readonly UnitMatch[];
  readonly totals: Readonly<Record<string, number>>;
}
