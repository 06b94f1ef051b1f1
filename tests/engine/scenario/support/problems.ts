import type { Report } from "@/server/engine/scenario/check-context";

/** Collects what a check reports: field, rule, severity, allowed range and sentence. */
export function problems(check: (report: Report) => void) {
  const found: { field: string; rule: string; severity: string; allowed: unknown; sentence: string }[] = [];
  check((field, rule, sentence, allowed = null, severity = "refused") =>
    found.push({ field, rule, severity, allowed, sentence }),
  );
  return found;
}
