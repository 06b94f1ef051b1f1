import type { ChartSubject } from "./chart-subject";

/** Why a chart is not there, in a sentence. */
export function nothingToDraw({ name, plan }: ChartSubject): string {
  if (plan === null) return "The data hold nothing to draw for this chart.";
  const why = name === "where-people-go" ? "releases nobody" : "moves nobody between units, or cannot be run";
  return `“${plan.file.title}” ${why}: there is nothing to draw.`;
}
