import { longDate } from "@/server/contracts/format";
import type { ExplainStep, ExplainStepInput } from "@/server/contracts/explain";
import type { NumberOfUnit, Step, StepInput } from "@/server/engine/trace";
import { sources, type SourceId } from "@/server/parameters/sources";
import { valueText } from "./value-text";

type HrefOf = (number: NumberOfUnit) => string;

/** The steps as people read them, each input with where it came from; `hrefOf` leads to the number of a unit. */
export function explainSteps(steps: readonly Step[], hrefOf: HrefOf): readonly ExplainStep[] {
  const shown = new Set(steps.map((step) => step.quantity));
  return steps.map((step) => ({
    title: sentenceCase(stepTitle(step.quantity)),
    anchor: step.quantity,
    formula: step.formula,
    value: withUnit(valueText(step.value, step.unit), step.unit),
    inputs: step.inputs.map((input) => inputView(input, shown, hrefOf)),
    note: step.note ?? null,
  }));
}

function inputView(input: StepInput, shown: ReadonlySet<string>, hrefOf: HrefOf): ExplainStepInput {
  const { fact, from, week, of } = input;
  const anchor = from && shown.has(from) ? from : null;
  return {
    name: of ? input.name : sentenceCase(stepTitle(input.name)),
    value: valueText(input.value, input.unit),
    unit: input.unit,
    asOf: dateWords(fact?.asOf ?? week),
    source: sourceWords(input, anchor),
    anchor,
    ...(of ? { href: hrefOf(of) } : {}),
  };
}

function dateWords(date: string | undefined): string {
  return date ? longDate(date) : "";
}

function sourceWords({ fact, week, of }: StepInput, anchor: string | null): string {
  if (fact) return `${sourceTitle(fact.source)}: ${fact.locator} (${fact.quality})`;
  if (anchor) return "Worked out below";
  if (of) return "Worked out for the unit";
  return week ? "Weekly rows of the unit" : "";
}

const titles: Readonly<Record<string, string>> = {
  "required-fte": "officers required",
  "in-post-fte": "officers in post",
  "effective-fte": "effective officers",
  "shortfall-fte": "shortfall",
  "shortfall-percent": "shortfall as a share of required",
  "points-to-line": "percentage points to the 30% line",
  "fte-inside-line": "FTE to the 30% line",
  "load-identity-percent": "load on those in post",
  "workload-percent": "workload",
  "per-officer": "load per officer",
  "officers-sustained": "officers over for four weeks",
  "points-community": "points of community cases",
  "points-licence": "points of licence cases",
  "points-custody": "points of custody cases",
  "points-reports": "points of court reports",
  "points-other": "other points",
  "units-required-fte": "officers required, sum of the units",
  "units-in-post-fte": "officers in post, sum of the units",
  "units-shortfall-percent": "shortfall of the sum of the units",
  "gross-shortfall-fte": "gross shortfall",
  "counted-officers": "officers in post of the units with a workload",
  "published-workload-percent": "mean workload as published",
  "units-over": "units over 110%",
  "units-past-line": "units past the 30% line",
  "units-sustained": "units over 110% for four weeks or more",
  "officers-over": "officers over 110%",
  "risk-rise": "risk rise from shortage",
  "full-workload-percent": "workload with every post filled",
  "time-effect": "effect of time, today",
  "time-effect-full": "effect of time, with every post filled",
};

/** A quantity in words, for headings. */
export function stepTitle(quantity: string): string {
  return titles[quantity] ?? quantity.replaceAll("-", " ");
}

export function sourceTitle(id: string): string {
  return sources[id as SourceId]?.title ?? id;
}

function withUnit(value: string, unit: string): string {
  return unit === "%" || unit === "ratio" ? value : `${value} ${unit}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
