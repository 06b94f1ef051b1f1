import type { UnitsInput } from "@/server/contracts/units";

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
  const query = new URLSearchParams();
  for (const key of order) {
    if (state[key] && !isDefault(key, state)) query.set(key, state[key]);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function isDefault(key: keyof UnitsInput, state: UnitsInput): boolean {
  return state.sort === "worst" && (key === "sort" || key === "order");
}
