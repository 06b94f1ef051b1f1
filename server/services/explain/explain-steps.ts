import { longDate } from "@/server/contracts/format";
import type { ExplainStep, ExplainStepInput } from "@/server/contracts/explain";
import type { Step, StepInput } from "@/server/engine/trace";
import { sources, type SourceId } from "@/server/parameters/sources";
import { valueText } from "./value-text";

/** The steps as people read them, each input with where it came from. */
export function explainSteps(steps: readonly Step[]): readonly ExplainStep[] {
  const shown = new Set(steps.map((step) => step.quantity));
  return steps.map((step) => ({
    title: sentenceCase(stepTitle(step.quantity)),
    anchor: step.quantity,
    formula: step.formula,
    value: withUnit(valueText(step.value, step.unit), step.unit),
    inputs: step.inputs.map((input) => inputView(input, shown)),
    note: step.note ?? null,
  }));
}

function inputView(input: StepInput, shown: ReadonlySet<string>): ExplainStepInput {
  const { fact, from, week } = input;
  const anchor = from && shown.has(from) ? from : null;
  return {
    name: sentenceCase(stepTitle(input.name)),
    value: valueText(input.value, input.unit),
    unit: input.unit,
    asOf: dateWords(fact?.asOf ?? week),
    source: sourceWords(input, anchor),
    anchor,
  };
}

function dateWords(date: string | undefined): string {
  return date ? longDate(date) : "";
}

function sourceWords({ fact, week }: StepInput, anchor: string | null): string {
  if (fact) return `${sourceTitle(fact.source)}: ${fact.locator} (${fact.quality})`;
  if (anchor) return "Worked out below";
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
