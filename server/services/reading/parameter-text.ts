import type { ResolvedParameter } from "@/server/engine/parameter-set";

const bareUnits: ReadonlySet<string> = new Set(["ratio", "exponent"]);

/** A register value as prose says it: 110%, 2,176 points, 0.95, yes. */
export function parameterText({ value, unit }: Pick<ResolvedParameter, "value" | "unit">): string {
  if (unit === "seed") return String(value);
  if (unit === "yes or no") return value === 0 ? "no" : "yes";
  if (unit === "share") return `${(100 * value).toLocaleString("en-GB", { maximumFractionDigits: 1 })}%`;
  const number = value.toLocaleString("en-GB");
  if (unit === "%") return `${number}%`;
  return bareUnits.has(unit) ? number : `${number} ${unit}`;
}
