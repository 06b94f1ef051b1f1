import type { ImportRule } from "./import-rules";
import type { ImportIssue, IssueSeverity } from "./issue";

/** Of one rule so many are kept: a file of a million bad rows must not fill the memory. */
const mostOfRule = 200;

export interface IssueCounts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
}

export interface KeptIssues {
  /** Errors first, then warnings, then notices; of a rule the first ones. */
  readonly issues: readonly ImportIssue[];
  readonly counts: IssueCounts;
  /** How many were found of each rule, kept or not. */
  readonly byRule: Readonly<Partial<Record<ImportRule, number>>>;
}

const ranks: Readonly<Record<IssueSeverity, number>> = { error: 0, warning: 1, notice: 2 };

/** Collects issues in bounded memory, and counts them all. */
export function issueList() {
  const kept: ImportIssue[] = [];
  const counts = { error: 0, warning: 0, notice: 0 };
  const byRule: Partial<Record<ImportRule, number>> = {};
  return {
    add(issues: readonly ImportIssue[]): void {
      for (const issue of issues) {
        const before = byRule[issue.rule] ?? 0;
        byRule[issue.rule] = before + 1;
        counts[issue.severity] += 1;
        if (before < mostOfRule) kept.push(issue);
      }
    },
    result(): KeptIssues {
      const issues = [...kept].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
      return { issues, counts: { ...counts }, byRule: { ...byRule } };
    },
  };
}
