import type { UnitsInput } from "@/server/contracts/units";
import { pageAddress } from "../frame/page-address";

const order: readonly (keyof UnitsInput)[] = [
  "at",
  "against",
  "service",
  "group",
  "function",
  "band",
  "q",
  "sort",
  "order",
];

/** Address of the units page in a state, leaving out what is at its default. */
export function unitsAddress(input: UnitsInput, change: Partial<UnitsInput> = {}, path = "/units"): string {
  const state = { ...input, ...change };
  return pageAddress(path, order, state.sort === "worst" ? { ...state, sort: "", order: "" } : state);
}
