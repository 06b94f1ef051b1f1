import type { Fact, PlainDate } from "../../engine/facts";
import type { Quantity } from "../../engine/quantity";
import type { Grade, UnitMeasure } from "../../engine/vocabulary";

interface PublishedFigure {
  readonly unit: string;
  readonly measure: UnitMeasure;
  readonly grade?: Grade;
  readonly asOf: PlainDate;
  readonly quantity: Quantity;
  readonly source: string;
  readonly locator: string;
}

/** A fact as an official table publishes it: of every case type and tier; without a value its quality is E. */
export function publishedFact({ grade = "all", ...figure }: PublishedFigure): Fact {
  return { ...figure, grade, caseType: "all", tier: "all", quality: figure.quantity.known ? "A" : "E" };
}
