import type { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { pageAddress } from "../frame/page-address";

const inAddress: readonly (keyof ErrorRiskInput)[] = [
  ...(["at", "against", "task", "group", "function", "level", "sort", "order"] as const),
];

/** Address of the page of error risk in a state, leaving out what is at its default. */
export function errorRiskAddress(
  input: ErrorRiskInput,
  change: Partial<ErrorRiskInput> = {},
  path = "/error-risk",
): string {
  const state = { ...input, ...change };
  const isFirstOrder = state.sort === "avoidable" && state.order === "desc";
  return pageAddress(path, inAddress, {
    ...state,
    task: state.task === "check" ? "" : state.task,
    ...(isFirstOrder ? { sort: "", order: "" } : {}),
  });
}
