import { expect, test } from "vitest";
import { indexFacts } from "@/server/engine/position/fact-index";
import { readFact } from "@/server/engine/position/read-fact";
import { known } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { fact } from "../../support/builders";

test("reading a fact tells the collector where it came from", () => {
  const steps: Step[] = [];
  const population = fact("population", 800);
  const figure = readFact(
    {
      facts: indexFacts([population]),
      unit: "XXI",
      asOf: "2026-03-31",
      measure: "population",
      unitWords: "people",
    },
    (step) => steps.push(step),
  );
  expect(figure.quantity).toEqual(known(800));
  expect(steps[0]?.inputs[0]?.fact).toBe(population);
});
