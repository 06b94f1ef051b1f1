import type { WorkspaceView } from "@/server/contracts/workspace";

/** The address of a plan with what is typed over it: opened again, it shows the same. */
export function planAddress(
  { plan, version }: WorkspaceView,
  changed: readonly (readonly [string, string])[],
  month: number | null,
): string {
  const query = new URLSearchParams();
  if (changed.length > 0 && version !== null) query.set("from", version);
  for (const [name, text] of changed) query.append(name, text);
  if (month !== null) query.set("month", String(month));
  const text = query.toString();
  return text ? `/scenarios/${plan}?${text}` : `/scenarios/${plan}`;
}
