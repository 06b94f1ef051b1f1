import type { CaseloadInput } from "@/server/contracts/caseload";
import { pageAddress } from "../frame/page-address";

const order: readonly (keyof CaseloadInput)[] = [
  ...(["at", "against", "service", "region", "rows"] as const),
  ...(["measure", "band", "function", "sort", "weeks", "year", "when"] as const),
];

const pages = { "": "/caseload", map: "/caseload/map" } as const;

/** Address of the table or the map in a state, leaving out what is at its default. */
export function caseloadAddress(
  input: CaseloadInput,
  change: Partial<CaseloadInput> = {},
  path?: string,
): string {
  const state = { ...input, ...change };
  return pageAddress(path ?? pages[state.view], order, {
    ...state,
    service: state.service === "probation" ? "" : state.service,
  });
}
