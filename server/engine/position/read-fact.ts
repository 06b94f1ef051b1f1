import type { PlainDate } from "../facts";
import type { Collector } from "../trace";
import type { Grade, UnitMeasure } from "../vocabulary";
import type { FactIndex } from "./fact-index";
import { figureOf, type Figure } from "./figure";

interface Reading {
  readonly facts: FactIndex;
  readonly unit: string;
  readonly asOf: PlainDate;
  readonly measure: UnitMeasure;
  readonly grade?: Grade;
  readonly unitWords: string;
}

/** Read one fact as a figure, and say so to the collector. */
export function readFact(reading: Reading, collect?: Collector): Figure {
  const { facts, unit, asOf, measure, grade = "all", unitWords } = reading;
  const figure = figureOf(facts(unit, measure, grade), asOf);
  collect?.({
    quantity: measure,
    formula: "as stated by the source",
    inputs: figure.fact
      ? [{ name: measure, value: figure.quantity, unit: unitWords, fact: figure.fact }]
      : [],
    parameters: [],
    value: figure.quantity,
    unit: unitWords,
  });
  return figure;
}
