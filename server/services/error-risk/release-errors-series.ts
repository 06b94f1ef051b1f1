import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, monthDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import { trendEvents } from "../overview/trend-events";
import type { Figures, NationalFigure } from "../positions/load-figures";

interface Year {
  readonly period: string;
  readonly end: PlainDate;
  readonly all: NationalFigure;
  readonly prisons: NationalFigure | null;
  readonly courts: NationalFigure | null;
}

const metrics = {
  all: "releases_in_error_total",
  prisons: "releases_in_error_prisons",
  courts: "releases_in_error_escort_and_courts",
} as const;

/** `2024/25`: a financial year. Other periods stand on no line with these. */
const financialYear = /^\d{4}\/\d{2}$/;

/** Releases in error by financial year as published, courts and escorts apart; null with fewer than two years. */
export function releaseErrorsSeries({ national }: Pick<Figures, "national">): ChartModel | null {
  const years = yearsOf(national);
  const [first, last] = [years[0], years.at(-1)];
  const before = years.at(-2);
  if (!first || !last || !before) return null;
  const provisional = provisionalOf(national, last);
  const { events, notes } = trendEvents(years.map(({ end }) => end));
  return {
    key: "releases-in-error",
    title: title(last, before),
    subtitle: `Releases in error, England and Wales, years ending ${monthDate(first.end)} to ${monthDate(last.end)}`,
    source:
      "Source: HMPPS Annual Digest; written answer 90879 of 15 December 2021; Ministry of Justice freedom of information 101417",
    asOf: `Latest year ended ${longDate(last.end)}`,
    notes: [
      "Errors by courts and escort contractors stand outside any prison's staffing. Where a year has no split, none is published.",
      ...years.flatMap(({ period, all }) => (all.note ? [`${dashed(period)}: ${all.note}.`] : [])),
      ...provisional.map(
        (figure) =>
          `Provisional: ${decimal(figure.value)} errors of all kinds in ${periodWords(figure.period)}, unrevised and not comparable with a year. Errors found late raise recent counts.`,
      ),
      ...notes,
    ],
    textAlternative: `Lines of releases in error by year: ${years.map(({ period, all }) => `${dashed(period)} ${decimal(all.value)}`).join(", ")}.`,
    table: {
      head: ["Year to March", "All", "By prisons", "By courts and escorts"],
      rows: [
        ...years.map(({ period, all, prisons, courts }) => [
          dashed(period),
          all.note ? `${decimal(all.value)} (approximate)` : decimal(all.value),
          ...[prisons, courts].map((figure) => (figure ? decimal(figure.value) : "[x]")),
        ]),
        ...provisional.map((figure) => [
          `${periodWords(figure.period)} (provisional)`,
          decimal(figure.value),
          "[x]",
          "[x]",
        ]),
      ],
    },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: "",
      series: [
        line(`${decimal(last.all.value)} in all`, years, ({ all }) => all),
        line(endWords(years, "prisons", "by prisons"), years, ({ prisons }) => prisons),
        line(endWords(years, "courts", "by courts and escorts"), years, ({ courts }) => courts),
      ],
      thresholds: [],
      events,
    },
  };
}

function yearsOf(national: Figures["national"]): readonly Year[] {
  const of = (metric: string) =>
    (national.get(metric) ?? []).filter(({ period }) => financialYear.test(period));
  const [prisons, courts] = [of(metrics.prisons), of(metrics.courts)];
  return of(metrics.all)
    .map((all) => ({
      period: all.period,
      end: all.asOf,
      all,
      prisons: prisons.find(({ period }) => period === all.period) ?? null,
      courts: courts.find(({ period }) => period === all.period) ?? null,
    }))
    .sort((a, b) => (a.end < b.end ? -1 : 1));
}

/** What is published after the last full year. */
function provisionalOf(national: Figures["national"], last: Year): readonly NationalFigure[] {
  return (national.get(metrics.all) ?? []).filter(
    ({ period, asOf }) => !financialYear.test(period) && asOf > last.end,
  );
}

function line(label: string, years: readonly Year[], read: (year: Year) => NationalFigure | null) {
  return {
    label,
    detail: "",
    points: years.map((each) => ({ date: each.end, value: read(each)?.value ?? null })),
  };
}

/** The last value that is published stands at the end of its line. */
function endWords(years: readonly Year[], key: "prisons" | "courts", words: string): string {
  const last = years.flatMap((each) => each[key] ?? []).at(-1);
  return last ? `${decimal(last.value)} ${words}` : words;
}

function title(last: Year, before: Year): string {
  const courts = last.courts ? `, ${decimal(last.courts.value)} of them by courts and escorts` : "";
  const way = last.all.value > before.all.value ? "up from" : "after";
  return `${decimal(last.all.value)} people were released in error in ${dashed(last.period)}${courts}: ${way} ${decimal(before.all.value)} the year before`;
}

const dashed = (period: string) => period.replace("/", "-");

/** `2025-04-01/2025-10-31` as two dates. */
function periodWords(period: string): string {
  const [from = "", to = ""] = period.split("/");
  return `${longDate(from)} to ${longDate(to)}`;
}
