import type { AssumptionsInput } from "@/server/contracts/assumptions";
import { pageAddress } from "../frame/page-address";

const order: readonly (keyof AssumptionsInput)[] = [
  "at",
  "against",
  "q",
  "register",
  "area",
  "status",
  "past",
];

/** Address of the assumptions page in a state, leaving out what is not chosen. */
export function assumptionsAddress(
  input: AssumptionsInput,
  change: Partial<AssumptionsInput> = {},
  path = "/assumptions",
): string {
  return pageAddress(path, order, { ...input, ...change });
}
