import type { Fact, PlainDate } from "../../../engine/facts";
import { known } from "../../../engine/quantity";
import type { UnitMeasure } from "../../../engine/vocabulary";
import { publishedFact } from "../published-fact";
import { bulletinMeasures } from "./bulletin-columns";
import { bulletinSource } from "./bulletin-source";
import type { Sums } from "./bulletin-sums";

/** All prisons together, removal centres apart; and the capacity that can be used, which the file prints for both. */
export function nationalFacts(file: string, asOf: PlainDate, prisons: Sums, useable: number | null): Fact[] {
  const fact = (measure: UnitMeasure, value: number, where: string) =>
    publishedFact({
      ...{ unit: "PRISONS", measure, asOf, quantity: known(value) },
      ...{ source: bulletinSource, locator: `${file}, ${where}` },
    });
  const sums = bulletinMeasures.map((measure) => fact(measure, prisons[measure], "sum of prisons"));
  return useable === null ? sums : [...sums, fact("useable-capacity", useable, "total")];
}
