import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, monthDate } from "@/server/contracts/format";
import type { NationalFigure } from "../positions/load-figures";
import { farthest } from "./farthest";
import { monthWords } from "./month-words";
import { overviewFile } from "./overview-address";
import type { OverviewSource } from "./overview-source";
import { trendEvents } from "./trend-events";

const metric = "prisoners_per_band3_4_officer_public";

export function prisonersPerOfficer({ figures }: OverviewSource): readonly NationalFigure[] {
  return figures.national.get(metric) ?? [];
}

/** Prisoners for each officer by quarter, as published; null with fewer than two quarters. */
export function prisonersTrend(source: OverviewSource): ChartModel | null {
  const all = prisonersPerOfficer(source);
  const [first, last] = [all[0], all.at(-1)];
  if (all.length < 2 || !first || !last) return null;
  const { events } = trendEvents(all.map(({ asOf }) => asOf));
  const least = all.reduce((low, figure) => (figure.value < low.value ? figure : low), first);
  const most = all.reduce((high, figure) => (figure.value > high.value ? figure : high), first);
  return {
    key: "prisoners-per-officer",
    title: title(all, last),
    subtitle: `Prisoners per officer in bands 3 and 4, public prisons, England and Wales, by quarter, ${monthDate(first.asOf)} to ${monthDate(last.asOf)}`,
    source: "Source: HMPPS workforce statistics and Ministry of Justice population, through prisoncap",
    asOf: `Latest quarter ${longDate(last.asOf)}`,
    notes: [
      "More prisoners for each officer is a heavier load. Contracted prisons are not included.",
      ...(events.length > 0 ? ["Where the events are from is said with the chart of officers in post."] : []),
    ],
    textAlternative: `Line of prisoners per officer by quarter: ${one(first)} in ${monthDate(first.asOf)}, lowest ${one(least)} in ${monthDate(least.asOf)}, highest ${one(most)} in ${monthDate(most.asOf)}, ${one(last)} in ${monthDate(last.asOf)}.`,
    table: {
      head: ["Quarter ending", "Prisoners per officer"],
      rows: all.map(({ asOf, value }) => [longDate(asOf), decimal(value, 2)]),
    },
    csvHref: overviewFile(source, "prisoners-per-officer"),
    drawing: {
      kind: "lines",
      suffix: "",
      series: [
        {
          label: `${one(last)} prisoners`,
          detail: `per officer, ${monthDate(last.asOf)}`,
          points: all.map(({ asOf, value }) => ({ date: asOf, value })),
        },
      ],
      thresholds: [],
      events,
    },
  };
}

function title(all: readonly NationalFigure[], last: NationalFigure): string {
  const start = `There are ${one(last)} prisoners for each prison officer`;
  const far = farthest(all);
  if (!far || one(far) === one(last)) return start;
  return `${start}, ${far.value > last.value ? "down" : "up"} from ${one(far)} in ${monthWords(far.asOf)}`;
}

function one({ value }: NationalFigure): string {
  return decimal(value, 1);
}
