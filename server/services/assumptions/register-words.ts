import type { Definition, RegisterUnit, Uncertainty } from "@/server/parameters/define";
import { parameterText } from "../reading/parameter-text";

const bareUnits: ReadonlySet<RegisterUnit> = new Set(["ratio", "exponent"]);

/** A value with its unit: 110%, 2,176 points, 0.55 (exponent). */
export function valueText(value: number, unit: RegisterUnit): string {
  const text = parameterText({ value, unit });
  return bareUnits.has(unit) ? `${text} (${unit})` : text;
}

/** The bounds that no value may leave: 50% to 300%. */
export function boundsText({ bounds, unit }: Pick<Definition, "bounds" | "unit">): string {
  if (unit === "yes or no") return "no or yes";
  return between(bounds.min, bounds.max, unit);
}

/** How a row would be varied, in a few words. */
export function rangeText({ uncertainty, unit }: Pick<Definition, "uncertainty" | "unit">): string {
  return uncertainty.shape === "fixed" ? "Fixed" : between(uncertainty.low, uncertainty.high, unit);
}

const shapeWords: Readonly<Record<Exclude<Uncertainty["shape"], "fixed">, string>> = {
  pert: "Most likely near the central value, and less likely towards the ends (PERT).",
  triangular: "Most likely at the central value, and evenly less likely towards the ends (triangular).",
  uniform: "Equally likely anywhere between the ends (uniform).",
};

/** How a row would be varied, in a sentence. */
export function uncertaintyWords(uncertainty: Uncertainty): string {
  return uncertainty.shape === "fixed" ? `Fixed. ${uncertainty.why}` : shapeWords[uncertainty.shape];
}

/** The ends and the middle of the range; none where nothing varies. */
export function uncertaintyNumbers({ uncertainty, unit }: Pick<Definition, "uncertainty" | "unit">) {
  if (uncertainty.shape === "fixed") return [];
  const central =
    "central" in uncertainty ? [{ label: "Central", value: valueText(uncertainty.central, unit) }] : [];
  return [
    { label: "Low", value: valueText(uncertainty.low, unit) },
    ...central,
    { label: "High", value: valueText(uncertainty.high, unit) },
  ];
}

function between(low: number, high: number, unit: RegisterUnit): string {
  const [from, to] = [low, high].map((value) => parameterText({ value, unit }));
  const words = ` ${unit}`;
  const start = from?.endsWith(words) ? from.slice(0, -words.length) : from;
  return `${start ?? ""} to ${to ?? ""}`;
}
