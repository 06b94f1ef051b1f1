import type { Report } from "./run-vectors";

/** The lines of a report over all files: failures, kinds not implemented, and the sums. */
export function printReport(reports: readonly Report[]): readonly string[] {
  const failures = reports.flatMap((report) => report.failures);
  const skipped = new Map<string, number>();
  for (const [kind, count] of reports.flatMap((report) => [...report.skipped])) {
    skipped.set(kind, (skipped.get(kind) ?? 0) + count);
  }
  const passed = reports.reduce((sum, report) => sum + report.passed, 0);
  const skippedCount = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...failures.map(({ id, reason }) => `Failed ${id}: ${reason}`),
    ...[...skipped].map(([kind, count]) => `Not implemented: ${kind} (${count})`),
    `${passed} passed, ${failures.length} failed, ${skippedCount} skipped`,
  ];
}
