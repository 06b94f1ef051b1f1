import type { ThresholdKey } from "../engine/parameter-set";
import { cut } from "./cut";
import type { Definition } from "./define";

const level = (name: string, value: number) =>
  cut({
    label: `Risk of error is ${name}: risk rise strictly above`,
    description: `A unit whose missing staff multiply the risk of an error by more than this is called ${name}.`,
    unit: "ratio",
    value,
    min: 1,
    max: 10,
    locator: "Model, section 4",
    usedBy: ["error-risk"],
  });

const coverage = (name: string, value: number) =>
  cut({
    label: `${name}: how much it covers`,
    description: "Chance that a value lies inside, if the model holds.",
    unit: "%",
    value,
    min: 50,
    max: 99.9,
    locator: "Model, section 4",
    usedBy: ["error-risk"],
  });

/** Cuts of the risk of error: words, ranges and the smallest number that is told. */
export const riskThresholds = {
  "risk-level.raised": level("Raised", 1.25),
  "risk-level.high": level("High", 1.5),
  "risk-level.very-high": level("Very high", 2),
  "risk-driver.most": cut({
    label: "Driver called most of it",
    description: "A driver with at least this share of what sets a unit apart from the nation is most of it.",
    unit: "share",
    value: 0.6,
    min: 0.5,
    max: 1,
    locator: "Model, section 4",
    usedBy: ["error-risk"],
  }),
  "risk-driver.part": cut({
    label: "Driver called a part of it",
    description: "A driver with at least this share is a part of it; one with less is a little of it.",
    unit: "share",
    value: 0.2,
    min: 0,
    max: 0.5,
    locator: "Model, section 4",
    usedBy: ["error-risk"],
  }),
  "risk.fewest-expected": cut({
    label: "Fewest expected errors that are told",
    description: "A unit with fewer expected errors a year than this is too small to judge by a count.",
    unit: "errors",
    value: 0.5,
    min: 0.1,
    max: 5,
    locator: "Model, section 4",
    usedBy: ["error-risk"],
  }),
  "risk.range-likely": coverage("Likely range", 80),
  "risk.range-wide": coverage("Wide range", 95),
  "funnel.inner": coverage("Inner limits of a funnel", 95),
  "funnel.outer": coverage("Outer limits of a funnel", 99.8),
  "funnel.winsorised": cut({
    label: "Share drawn in at either end of a funnel",
    description:
      "Before the spread between units is measured, the scores of this share of units at either end are drawn in.",
    unit: "share",
    value: 0.1,
    min: 0,
    max: 0.4,
    locator: "Spiegelhalter, Statistics in Medicine 24 (2005): 10%",
    usedBy: ["error-risk"],
  }),
  "funnel.fewest-expected": cut({
    label: "Fewest expected errors that a funnel judges",
    description: "Below it the logarithm of observed over expected fails, and there are too few to judge.",
    unit: "errors",
    value: 5,
    min: 1,
    max: 20,
    locator: "Model, section 4",
    usedBy: ["error-risk"],
  }),
} as const satisfies Partial<Record<ThresholdKey, Definition>>;
