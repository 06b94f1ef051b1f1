import type { ChartFormat, ChartInput } from "@/server/contracts/chart-page";
import type { ChartShape } from "@/server/contracts/chart-file";
import { pageAddress } from "../frame/page-address";

const kept = ["at", "plan", "version", "marking", "pin"] as const;

/** Address of a chart's page in a state. */
export function chartAddress(input: ChartInput, change: Partial<ChartInput> = {}): string {
  const state = { ...input, ...change };
  return pageAddress(`/summaries/charts/${encodeURIComponent(state.name)}`, [...kept], state);
}

/** Address of a chart by itself on the whole screen. */
export function presentAddress(input: ChartInput): string {
  return pageAddress(`/summaries/present/${encodeURIComponent(input.name)}`, [...kept], input);
}

/** Address of a chart as a file. */
export function chartFileAddress(input: ChartInput, format: ChartFormat, shape: ChartShape): string {
  const state = { ...input, shape: shape === "page" ? "" : shape };
  return pageAddress(`/api/charts/${encodeURIComponent(input.name)}.${format}`, [...kept, "shape"], state);
}
