import { stringify } from "csv-stringify/sync";
import type { IssueView } from "@/server/contracts/imports";

const heads = ["Severity", "Place", "Value seen", "Rule", "What is wrong and what to do"];

/** What is wrong or odd in a file, a line each. What the file says is a text here, never a formula. */
export function importIssuesCsv(issues: readonly IssueView[]): string {
  const rows = issues.map(({ severity, place, value, rule, message }) => [
    severity,
    place,
    value,
    rule,
    message,
  ]);
  return stringify([heads, ...rows], { bom: true, escape_formulas: true });
}
