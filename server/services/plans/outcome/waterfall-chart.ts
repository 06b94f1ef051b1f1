import type { ChartModel, WaterfallDrawing } from "@/server/contracts/chart";
import { decimal, figure, longDate } from "@/server/contracts/format";
import type { ReleaseResult } from "@/server/engine/scenario/apply-release";
import { waterfallSteps, type WaterfallStep } from "@/server/engine/scenario/waterfall";
import type { Outcome } from "./outcome";
import { printedNumber } from "./printed-number";
import { toldMonth } from "./told-month";

const labels: Record<WaterfallStep, string> = {
  partTime: "Part-time hours",
  notPlaced: "Not placed",
  travel: "Travel",
  induction: "Still in induction",
  learning: "Still learning",
  taskLimits: "Tasks they may not do",
  supervision: "Supervision by the host",
};

/** From people away to the effective FTE that their hosts gain, in the month told. */
export function waterfallChart(
  outcome: Outcome,
  { waterfall, waves }: ReleaseResult,
  number: number,
): ChartModel {
  const { month } = outcome;
  const people = waterfall.people[month] ?? 0;
  const net = waterfall.netFte[month] ?? 0;
  const steps: WaterfallDrawing["steps"] = [
    total("People away", people),
    ...waterfallSteps.map((step) => change(labels[step], waterfall.steps[step][month] ?? 0)),
    total("Effective FTE", net),
  ];
  const changes = steps.filter(({ role }) => role === "change");
  const sum = changes.reduce((left, { value }) => left + printedNumber(value, 1), printedNumber(people, 1));
  const adds = decimal(sum, 1) === decimal(net, 1);
  return {
    key: `waterfall-${number}`,
    title: `Of ${figure(people)} people away ${decimal(net, 1)} effective FTE are left`,
    subtitle: `From people to effective FTE, release of ${waves.map(({ on }) => longDate(on)).join(" and ")}, mean of ${toldMonth(outcome)}`,
    source: "Source: Plimsoll model",
    asOf: `Position of ${longDate(outcome.position.baseline.asOf)}`,
    notes: [
      ...(adds ? [] : ["Steps add up before they are rounded."]),
      "Tasks, learning, supervision and travel are assumptions.",
    ],
    textAlternative: `${steps.map(({ label, text }) => `${label} ${text}`).join(", ")}.`,
    table: { head: ["Step", "FTE"], rows: steps.map(({ label, text }) => [label, text]) },
    csvHref: null,
    drawing: { kind: "waterfall", suffix: "", steps },
  };
}

const total = (label: string, value: number) => ({
  label,
  value,
  text: decimal(value, 1),
  role: "total" as const,
});
const change = (label: string, value: number) => ({
  label,
  value,
  text: decimal(value, 1),
  role: "change" as const,
});
