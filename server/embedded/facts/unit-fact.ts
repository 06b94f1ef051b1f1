import type { Fact, PlainDate } from "@/server/engine/facts";
import type { Quantity } from "@/server/engine/quantity";
import type { Grade, Quality, UnitMeasure } from "@/server/engine/vocabulary";
import type { SourceId } from "@/server/parameters/sources";

interface UnitFactParts {
  readonly unit: string;
  readonly measure: UnitMeasure;
  readonly grade?: Grade;
  readonly caseType?: Fact["caseType"];
  readonly asOf: PlainDate;
  readonly quantity: Quantity;
  /** Grade of the value; a fact without a value is E. */
  readonly quality: Quality;
  readonly source: SourceId;
  readonly locator: string;
}

/** A fact of every tier and, unless said, of every grade and case type. */
export function unitFact(parts: UnitFactParts): Fact {
  return {
    unit: parts.unit,
    measure: parts.measure,
    grade: parts.grade ?? "all",
    caseType: parts.caseType ?? "all",
    tier: "all",
    asOf: parts.asOf,
    quantity: parts.quantity,
    quality: parts.quantity.known ? parts.quality : "E",
    source: parts.source,
    locator: parts.locator,
  };
}
