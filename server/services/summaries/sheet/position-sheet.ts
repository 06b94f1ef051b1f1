import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import type { ChartInput } from "@/server/contracts/chart-page";
import type { SheetNumber } from "@/server/contracts/summary";
import { plainWords } from "@/server/contracts/plain-words";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { pageAddress } from "../../frame/page-address";
import { overviewFile } from "../../overview/overview-address";
import { overviewHeadline } from "../../overview/overview-headline";
import type { OverviewSource } from "../../overview/overview-source";
import { periodWords } from "../../overview/period-words";
import { shortfallChart } from "../../overview/shortfall-chart";
import { staffingTrend } from "../../overview/staffing-trend";
import { chartAddress } from "../chart-address";
import { loadAtLine, officersToLine } from "./line-words";
import type { SheetContent } from "./sheet-content";
import { sheetChart } from "./sheet-chart";
import { sheetFoot } from "./sheet-foot";
import { sourcesBehind } from "./sources-behind";

/** The position of prisons and probation, for one side of A4: the figures and words of the overview. */
export function positionSheet(source: OverviewSource, marking: ChartInput["marking"]): SheetContent {
  const { position } = source;
  const [headline = [], over = []] = overviewHeadline(source);
  const at = position.baseline.name;
  const chartHref = (name: string) =>
    chartAddress({ ...{ name, at, marking }, plan: "", version: "", pin: "" });
  const trend = staffingTrend(source);
  return {
    title: "Position of prisons and probation",
    warning: "Modelled where it says so: not for publication",
    status: [`Position at ${longDate(position.baseline.asOf)}`, "Not assured"],
    headline: [headline],
    note: `To note. ${plainWords(over)} No range is given: the headline is of published totals.`,
    numbers: numbers(source),
    caveats: caveats(source),
    charts: [
      ...(trend ? [sheetChart(trend, chartHref("staffing-over-time"), "high")] : []),
      sheetChart(shortfallChart(source), chartHref("shortfall-by-group"), "high"),
    ],
    noCharts: "",
    parts: [
      { heading: "What would change this", lines: wouldChange(source) },
      {
        heading: "What this cannot tell you",
        lines: [
          "The measured workload of officers, delivery units or regions of probation: it is not published.",
          "Private prisons: their staff are not in these statistics.",
          "Whether headquarters is short: no requirement is published for it.",
        ],
      },
    ],
    foot: sheetFoot({
      position,
      title: "Position of prisons and probation",
      sources: sourcesBehind(position),
    }),
    files: [
      ...(["xlsx", "ods"] as const).map((format) => ({
        label: `The whole estate (${format.toUpperCase()})`,
        href: pageAddress(`/api/estate.${format}`, ["at", "marking"], { at, marking }),
      })),
      { label: "The position (CSV)", href: overviewFile(source, "position") },
      { label: "Shortfall by group (CSV)", href: overviewFile(source, "shortfall") },
      { label: "Officers in post over time (CSV)", href: overviewFile(source, "staffing") },
    ],
  };
}

const codes = { prisons: "PRISONS", probation: "PROBATION" } as const;

/** Two published shortfalls, and the mean workload that was published last. */
function numbers({ aggregates, figures }: OverviewSource): readonly SheetNumber[] {
  const prisons = aggregates.get(codes.prisons);
  const probation = aggregates.get(codes.probation);
  const mean = probation?.publishedWorkload ?? null;
  const figure = figures.national.get("wmt_average_pct")?.find(({ asOf }) => asOf === mean?.asOf);
  return [
    ...(prisons ? [shortfallNumber(prisons, "prison officers, bands 3 to 5")] : []),
    ...(probation ? [shortfallNumber(probation, "probation officers")] : []),
    ...(mean
      ? [
          {
            ...{ value: quantityText(mean.quantity, percent), before: null },
            words: `mean workload of probation officers, last published: ${figure ? periodWords(figure.period) : longDate(mean.asOf)}`,
          },
        ]
      : overNumber(probation)),
  ];
}

/** Where no mean was published by then: units over the line, counted as the overview counts them. */
function overNumber(probation: AggregatePosition | undefined): readonly SheetNumber[] {
  if (!probation || probation.unitsOver.of === 0) return [];
  const { count, of } = probation.unitsOver;
  return [
    {
      ...{ value: `${decimal(count)} of ${decimal(of)}`, before: null },
      words:
        "delivery units of probation over the workload line, modelled; no mean workload was published by then",
    },
  ];
}

function shortfallNumber({ staffing }: AggregatePosition, who: string): SheetNumber {
  const { required, inPost, shortfallPercent } = staffing;
  return {
    value: quantityText(shortfallPercent, (value) => percent(value, 1)),
    before: null,
    words: `short of ${who}: ${quantityText(inPost.quantity, decimal)} in post of ${quantityText(required.quantity, decimal)} required, FTE, ${longDate(inPost.asOf)}`,
  };
}

function caveats({ position, aggregates }: OverviewSource): readonly string[] {
  const { prison, probation } = position.national;
  const targets = aggregates.get(codes.prisons)?.sums.quality === "D";
  const dates =
    prison && probation && prison.inPost.asOf !== probation.inPost.asOf
      ? `The two dates differ: probation is of ${longDate(probation.inPost.asOf)}, the latest with officers in post and required both published.`
      : "Both services are told at the latest date with officers in post and required both published.";
  return [
    `Figures by delivery unit and region of probation${targets ? ", and targets by prison," : ""} are modelled from national totals: not for publication.`,
    dates,
    "A prison target is staffing for the full regime and includes leave and sickness: a shortfall is not a count of vacancies.",
  ];
}

function wouldChange({ position, aggregates }: OverviewSource): readonly string[] {
  const line = position.parameters.value("line.reference-gap");
  const [prisons, probation] = [aggregates.get(codes.prisons), aggregates.get(codes.probation)];
  return [
    ...(prisons ? [officersToLine(prisons, "prison officers", line)] : []),
    ...(probation ? [officersToLine(probation, "probation officers", line)] : []),
    loadAtLine(line),
  ].filter((words) => words !== "");
}
