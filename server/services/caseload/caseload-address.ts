import type { CaseloadInput } from "@/server/contracts/caseload";
import { pageAddress } from "../frame/page-address";

const order: readonly (keyof CaseloadInput)[] = [
  ...(["at", "against", "service", "region", "rows"] as const),
  ...(["measure", "band", "function", "sort", "weeks", "year"] as const),
];

/** Address of the heatmap in a state, leaving out what is at its default. */
export function caseloadAddress(
  input: CaseloadInput,
  change: Partial<CaseloadInput> = {},
  path = "/caseload",
): string {
  const state = { ...input, ...change };
  return pageAddress(path, order, { ...state, service: state.service === "probation" ? "" : state.service });
}
