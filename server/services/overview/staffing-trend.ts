import type { ChartModel, LineSeries } from "@/server/contracts/chart";
import { decimal, longDate, monthDate, percent } from "@/server/contracts/format";
import type { Fact, PlainDate } from "@/server/engine/facts";
import { worstQuality } from "@/server/engine/position/figure";
import type { StaffingPair } from "@/server/engine/position/latest-pair";
import { inPostPercent } from "@/server/engine/staffing/in-post-percent";
import { farthest } from "./farthest";
import { monthWords } from "./month-words";
import { overviewFile } from "./overview-address";
import type { OverviewSource } from "./overview-source";
import { trendEvents } from "./trend-events";

/** One date of a service: the published pair and what it makes. */
export interface StaffingPoint {
  readonly service: "Prisons" | "Probation";
  readonly date: PlainDate;
  readonly required: Fact;
  readonly inPost: Fact;
  /** Officers in post as a share of required. */
  readonly value: number;
}

/** Officers in post as a share of required, at every date that has both published. */
export function staffingPoints({ figures }: OverviewSource): readonly StaffingPoint[] {
  return [...points("Prisons", figures.prisonPairs), ...points("Probation", figures.probationPairs)];
}

function points(service: StaffingPoint["service"], pairs: readonly StaffingPair[]): readonly StaffingPoint[] {
  return pairs.flatMap(({ required, inPost }) => {
    const share = inPostPercent(inPost.quantity, required.quantity);
    return share.known ? [{ service, date: inPost.asOf, required, inPost, value: share.value }] : [];
  });
}

/** Both services over time against the line; null without any date. */
export function staffingTrend(source: OverviewSource): ChartModel | null {
  const { position } = source;
  const all = staffingPoints(source);
  const prisons = all.filter(({ service }) => service === "Prisons");
  const probation = all.filter(({ service }) => service === "Probation");
  const dates = all.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const line = position.parameters.value("line.reference-gap");
  const { events, notes } = trendEvents(dates);
  return {
    key: "staffing",
    title: title(prisons, probation),
    subtitle: `Officers in post as % of required FTE, England and Wales, ${monthDate(first)} to ${monthDate(last)}`,
    source:
      "Source: HMPPS workforce statistics; National Audit Office 2025; HMPPS figures as quoted in the press",
    asOf: `Latest dates published: ${latestWords(prisons, probation)}`,
    notes: [
      "A dot is a date with officers in post and required both published; dates in between are not.",
      ...notes,
    ],
    textAlternative:
      `Lines of officers in post as a share of required, with the ${percent(line)} gap at ${percent(100 - line)}. ${[prisons, probation].map(spoken).join("")}`.trim(),
    table: {
      head: ["Service", "Date", "Required, FTE", "In post, FTE", "In post of required", "Quality"],
      rows: all.map(tableRow),
    },
    csvHref: overviewFile(source, "staffing"),
    drawing: {
      kind: "lines",
      suffix: "%",
      series: [prisons, probation].flatMap((list) => series(list)),
      thresholds: [{ value: 100 - line, label: `${percent(line)} gap` }],
      events,
    },
  };
}

function series(list: readonly StaffingPoint[]): readonly LineSeries[] {
  const last = list.at(-1);
  if (!last) return [];
  return [
    {
      label: `${last.service} ${percent(last.value)}`,
      detail: monthDate(last.date),
      points: list.map(({ date, value }) => ({ date, value })),
    },
  ];
}

function title(prisons: readonly StaffingPoint[], probation: readonly StaffingPoint[]): string {
  const required = " of the officers required";
  const [first, second] = [clause(prisons, "Prisons have", required), clause(probation, "probation has", "")];
  if (first && second) return `${first}; ${second}`;
  return first || clause(probation, "Probation has", required);
}

/** `Prisons have 92% of the officers required, down from 101% in March 2024`. */
function clause(list: readonly StaffingPoint[], start: string, required: string): string {
  const last = list.at(-1);
  if (!last) return "";
  const now = `${start} ${percent(last.value)}${required}`;
  const far = farthest(list);
  if (!far || percent(far.value) === percent(last.value)) return now;
  return `${now}, ${far.value > last.value ? "down" : "up"} from ${percent(far.value)} in ${monthWords(far.date)}`;
}

function latestWords(...lists: readonly (readonly StaffingPoint[])[]): string {
  return lists
    .flatMap((list) => {
      const last = list.at(-1);
      return last ? [`${last.service.toLowerCase()} ${longDate(last.date)}`] : [];
    })
    .join(", ");
}

function spoken(list: readonly StaffingPoint[]): string {
  const first = list[0];
  if (!first) return "";
  return `${first.service}: ${list.map(({ date, value }) => `${percent(value, 1)} in ${monthDate(date)}`).join(", ")}. `;
}

function tableRow({ service, date, required, inPost, value }: StaffingPoint): readonly string[] {
  const fte = ({ quantity }: Fact) => (quantity.known ? decimal(quantity.value, 1) : "[x]");
  const quality = worstQuality([required.quality, inPost.quality]);
  return [service, longDate(date), fte(required), fte(inPost), percent(value, 1), quality];
}
