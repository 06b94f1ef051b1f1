import { pageAddress } from "../../frame/page-address";

interface SummaryState {
  readonly at: string;
  readonly marking: string;
}

/** Address of the summary of a position. */
export function positionSummaryAddress(state: SummaryState): string {
  return pageAddress("/summaries/position", ["at", "marking"], state);
}

/** Address of the summary of a probation region or a prison group. */
export function regionSummaryAddress(code: string, state: SummaryState): string {
  return pageAddress(`/summaries/region/${encodeURIComponent(code)}`, ["at", "marking"], state);
}

/** Address of the summary of a plan. */
export function planSummaryAddress(
  plan: string,
  state: { readonly version: string; readonly marking: string },
): string {
  return pageAddress(`/summaries/plan/${encodeURIComponent(plan)}`, ["version", "marking"], state);
}
