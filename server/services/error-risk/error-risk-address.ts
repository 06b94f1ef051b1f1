import type { ErrorRiskInput } from "@/server/contracts/error-risk-page";

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
  const query = new URLSearchParams();
  for (const key of inAddress) if (state[key] && !isDefault(key, state)) query.set(key, state[key]);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function isDefault(key: keyof ErrorRiskInput, { task, sort, order }: ErrorRiskInput): boolean {
  if (key === "task") return task === "check";
  return sort === "avoidable" && order === "desc" && (key === "sort" || key === "order");
}
