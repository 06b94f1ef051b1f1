import type { AggregateWorkload } from "@/server/engine/position/aggregate";

/** How a mean workload is known, in a word: inferred from staffing, modelled, or brought in by files. */
export function workloadHow({ basis, percent }: Pick<AggregateWorkload, "basis" | "percent">): string {
  if (basis === "inferred") return "inferred";
  return percent.quality === "D" ? "modelled" : "brought in";
}
