import type { UnitMeasure } from "@/server/engine/vocabulary";

/** What is measured, in words, each once. */
export function measureWords(measures: readonly UnitMeasure[]): string {
  return [...new Set(measures)]
    .sort()
    .map((measure) =>
      measure
        .replaceAll("-", " ")
        .replace(/ fte$/, " FTE")
        .replace(/\bcna\b/, "CNA"),
    )
    .join(", ");
}
