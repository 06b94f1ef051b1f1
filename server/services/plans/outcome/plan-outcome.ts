import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import { monthWords } from "../../overview/month-words";
import { dotsChart } from "./dots-chart";
import { headquartersLoss } from "./headquarters-loss";
import { monthCharts } from "./month-charts";
import type { Outcome, OutcomeSource } from "./outcome";
import { outcomeFigures } from "./outcome-figures";
import { outcomeHeadline } from "./outcome-headline";
import { outcomeNotes } from "./outcome-notes";
import { readOutcome } from "./read-outcome";
import { releaseViews } from "./release-views";
import { toldMonth } from "./told-month";

/**
 * What a plan does against its baseline, in words and drawings; made anew for every preview.
 * @param state the month to tell single figures at; null is the one in which the plan gives or moves most
 */
export function planOutcome(
  source: OutcomeSource,
  state: { readonly month: number | null },
): PlanOutcomeView {
  const outcome = readOutcome(source, state);
  const units = outcome.units[outcome.service];
  return {
    at: atWords(outcome),
    months: months(outcome),
    headline: outcomeHeadline(outcome),
    figures: outcomeFigures(outcome),
    shortfall: dotsChart(outcome, units, "shortfall"),
    workload: dotsChart(outcome, units, "workload"),
    byMonth: monthCharts(outcome),
    releases: releaseViews(outcome),
    headquarters: headquartersLoss(outcome),
    notes: outcomeNotes(outcome),
  };
}

const whyWords: Record<Outcome["why"], string> = {
  chosen: "",
  "gives-most": ", when the plan gives most",
  "moves-most": ", when the plan moves most",
  last: ", the last month",
};

function atWords(outcome: Outcome): string {
  return `${toldMonth(outcome)}${whyWords[outcome.why]}`;
}

function months({ dates, month }: Outcome): PlanOutcomeView["months"] {
  return dates.flatMap((date, at) =>
    at === 0 ? [] : [{ value: String(at), label: monthWords(date), selected: at === month }],
  );
}
