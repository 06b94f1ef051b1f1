import type { Fact } from "../../engine/facts";
import type { UnitMeasure } from "../../engine/vocabulary";

/** Sums of facts by measure, in the manner of names: `in-post-fte` as `inPostFte`. */
export interface MeasureTotals {
  add(fact: Fact): void;
  sums(): Readonly<Record<string, number>>;
}

/** The sum of all cases is not added to those of their types. */
export function measureTotals(): MeasureTotals {
  const sums = new Map<string, number>();
  return {
    add({ measure, caseType, quantity }) {
      if (!quantity.known) return;
      const name = caseType === "all" ? nameOf(measure) : `${caseType}${capital(nameOf(measure))}`;
      sums.set(name, (sums.get(name) ?? 0) + quantity.value);
    },
    sums: () => Object.fromEntries(sums),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf(measure: UnitMeasure): string {
  const [first = "", ...others] = measure.split("-");
  return first + others.map(capital).join("");
}
