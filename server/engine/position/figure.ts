import type { Fact, PlainDate } from "../facts";
import { unknown, type Quantity } from "../quantity";
import { qualities, type Quality } from "../vocabulary";

/** A quantity with the grade and the date that it must be shown with. */
export interface Figure {
  readonly quantity: Quantity;
  readonly quality: Quality;
  readonly asOf: PlainDate;
  /** The fact it was read from; absent when it was computed. */
  readonly fact?: Fact;
}

/** The figure that a fact states, or "not reported" at `asOf` when there is none. */
export function figureOf(fact: Fact | undefined, asOf: PlainDate): Figure {
  if (!fact) return { quantity: unknown("not-reported"), quality: "E", asOf };
  const quality = fact.quantity.known ? fact.quality : "E";
  return { quantity: fact.quantity, quality, asOf: fact.asOf, fact };
}

/** The worst grade of those given: a result is only as good as its worst input. Grades sort by letter. */
export function worstQuality(grades: readonly Quality[]): Quality {
  return grades.reduce((worst, grade) => (grade > worst ? grade : worst), qualities[0]);
}
