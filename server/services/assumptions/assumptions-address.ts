import type { AssumptionsInput } from "@/server/contracts/assumptions";

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
  const state = { ...input, ...change };
  const query = new URLSearchParams();
  for (const key of order) if (state[key]) query.set(key, state[key]);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
