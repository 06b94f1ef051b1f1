import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent } from "@/server/contracts/format";
import type { PlannedService } from "@/server/engine/parameter-set";
import { monthWords } from "../../overview/month-words";
import { movement } from "./movement";
import type { NationalFigure } from "./national-months";
import type { Outcome } from "./outcome";
import { pointsWords } from "./points-words";
import { serviceWords } from "./service-words";
import type { ToldMeasure } from "./told-measures";
import { toldMonth } from "./told-month";
import { errorsAYear } from "./errors-a-year";

/** One measure of the nation month by month, as it is now and with the plan. */
export function monthChart(outcome: Outcome, measure: ToldMeasure): ChartModel {
  const { dates, national } = outcome;
  const { service, figure, places } = measure;
  const { before, after } = national[service];
  const isShare = figure !== "errors" && figure !== "people";
  const print = (value = NaN) => {
    if (Number.isNaN(value)) return "[x]";
    return isShare ? percent(value, places) : decimal(value, places);
  };
  const points = (values: Float64Array) =>
    dates.map((date, month) => ({
      date,
      value: Number.isNaN(values[month]) ? null : (values[month] ?? null),
    }));
  return {
    key: `${service}-${figure}-by-month`,
    title: title(outcome, measure),
    subtitle: `${subtitles(service)[figure]}, ${monthWords(dates[0] ?? "")} to ${monthWords(dates.at(-1) ?? "")}`,
    source: "Source: Plimsoll model",
    asOf: `Position of ${longDate(outcome.position.baseline.asOf)}`,
    notes: [],
    textAlternative: `Two lines by month. As now: ${print(before[figure][0])} at first, ${print(before[figure].at(-1))} at the end. With the plan in ${toldMonth(outcome)}: ${print(after[figure][outcome.month])}, without it ${print(before[figure][outcome.month])}.`,
    table: {
      head: ["Month", "As now", "With the plan"],
      rows: dates.map((date, month) => [
        month === 0 ? longDate(date) : monthWords(date),
        print(before[figure][month]),
        print(after[figure][month]),
      ]),
    },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: isShare ? "%" : "",
      series: [
        { label: "With the plan", detail: "", points: points(after[figure]) },
        { label: "As now", detail: "", points: points(before[figure]) },
      ],
      thresholds: thresholds(outcome, figure),
      events: [],
    },
  };
}

const titleNouns = (service: PlannedService): Record<Exclude<NationalFigure, "errors">, string> => ({
  shortfall: `the shortfall of ${serviceWords[service].officers} after cover`,
  work: `the work of ${serviceWords[service].officers}`,
  people: "the people in prison",
  insufficient: "the share of insufficient risk assessments",
});

const subtitles = (service: PlannedService): Record<NationalFigure, string> => ({
  shortfall: `Shortfall of ${serviceWords[service].officers} after cover, % of required FTE, by month`,
  work: `Work, % of what ${serviceWords[service].officers} at work can do, by month`,
  errors: "Expected releases in error a year, at the rate of each month",
  people: "People held in prisons, by month",
  insufficient: "Risk assessments expected to be insufficient, %, by month",
});

function title(outcome: Outcome, { service, figure, places }: ToldMeasure): string {
  if (figure === "errors") return errorsTitle(outcome);
  const moved = movement(outcome.national[service], figure, outcome.month);
  const noun = titleNouns(service)[figure];
  const when = toldMonth(outcome);
  if (moved === 0) return `In ${when} the plan does not move ${noun}`;
  if (figure === "people")
    return `In ${when} prisons hold ${decimal(Math.abs(moved), places)} ${moved < 0 ? "fewer" : "more"} people with the plan`;
  const amount = pointsWords(moved);
  return moved < 0
    ? `In ${when} the plan takes ${amount} off ${noun}`
    : `In ${when} the plan adds ${amount} to ${noun}`;
}

/** Releases come in waves: a month of few says nothing of the plan. */
function errorsTitle(outcome: Outcome): string {
  const errors = errorsAYear(outcome);
  if (!errors) return "Expected releases in error are not known";
  const [before, after] = [decimal(errors.before, 1), decimal(errors.after, 1)];
  return `${after} releases in error a year are expected with the plan, ${before} without it`;
}

function thresholds({ model }: Outcome, figure: NationalFigure) {
  const gap = model.parameters.value("line.reference-gap");
  const over = model.parameters.value("line.over");
  if (figure === "shortfall") return [{ value: gap, label: `${percent(gap)} gap` }];
  if (figure === "work") return [{ value: over, label: percent(over) }];
  return [];
}
