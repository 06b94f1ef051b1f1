import { notForPublication } from "@/server/contracts/labels";
import type { ChartInput } from "@/server/contracts/chart-page";
import type { ChartModel } from "@/server/contracts/chart";
import type { Sentence } from "@/server/contracts/page";
import { longDate, plural } from "@/server/contracts/format";
import type { BeforeAfterView, PlanOutcomeView, ReleaseView } from "@/server/contracts/plan-outcome";
import type { SheetChart, SheetNumber } from "@/server/contracts/summary";
import { plainWords } from "@/server/contracts/plain-words";
import type { Position } from "../../positions/load-position";
import type { FoundPlan } from "../../scenarios/find-plan";
import { chartAddress } from "../chart-address";
import { loadAtLine } from "./line-words";
import { sheetChart } from "./sheet-chart";
import type { SheetContent } from "./sheet-content";
import { sheetFoot } from "./sheet-foot";

export interface SheetPlan {
  readonly position: Position;
  readonly found: FoundPlan;
  /** Null where the plan cannot be run as it stands. */
  readonly outcome: PlanOutcomeView | null;
  readonly state: Pick<ChartInput, "version" | "marking">;
}

/** What a plan will do, for one side of A4: its own page's words and figures. */
export function planSheet(sheet: SheetPlan): SheetContent {
  const { position, found, outcome } = sheet;
  const { file, kept } = found;
  const version = kept ? `, version ${kept.version.number}` : ", example";
  const [main, ...others] = outcome?.headline ?? [];
  const line = position.parameters.value("line.reference-gap");
  return {
    title: shortTitle(file.title),
    warning: notForPublication,
    status: [`Position of ${longDate(position.baseline.asOf)}`, `Plan${version}`, "Not assured"],
    headline: [
      main ?? ["This plan cannot be run as it stands. Its own page says which fields to put right."],
    ],
    note: `To note. ${[...notes(others, outcome), noRange].join(" ")}`,
    numbers: outcome ? numbers(outcome) : [],
    caveats: [
      `Not a prediction: without the plan the rates of ${longDate(position.baseline.asOf)} go on and nobody does anything else.`,
      "Figures by prison and delivery unit rest on modelled requirements or workload: not for publication.",
      outcome?.releases.length === 0
        ? "What each measure does to people, work and errors is an assumption: the plan gives a reason for each."
        : "What people may do where they are sent, how fast they learn, travel and supervision are assumptions.",
    ],
    charts: outcome ? charts(sheet, outcome) : [],
    noCharts: "The plan moves nothing as far as is printed, so there is nothing to draw.",
    parts: [
      { heading: "Where the released people go", lines: outcome ? clipped(whereWords(outcome)) : [notRun] },
      { heading: "What it costs the giver, and risk", lines: outcome ? costWords(outcome) : [notRun] },
      {
        heading: "What would change this",
        lines: [...(outcome ? changeWords(outcome) : []), loadAtLine(line)],
      },
      {
        heading: "What this cannot tell you",
        lines: [
          "What it costs in money.",
          "Where people live, and whether they would go.",
          "How likely it is: no range is worked out.",
        ],
      },
    ],
    foot: sheetFoot({
      ...{ position, title: `What the plan will do: ${shortTitle(file.title)}${version}` },
      sources: ["HMPPS workforce statistics; National Audit Office 2025", "Plimsoll model"],
    }),
    files: files(sheet),
  };
}

/** What headquarters loses is told in a part of its own. */
function notes(sentences: readonly Sentence[], outcome: PlanOutcomeView | null): readonly string[] {
  const told = outcome?.headquarters ? sentences.slice(0, -1) : sentences;
  return told.map(plainWords);
}

const longestTitle = 90;

/** Titles of plans are as long as people make them; one side is not. */
function shortTitle(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
}

const noRange = "No range is given: the model works out one value of each figure.";
const notRun = "Not known: the plan cannot be run as it stands.";

/** Without the plan and with it: the worst group, units over the line, and the price. */
function numbers({ figures }: PlanOutcomeView): readonly SheetNumber[] {
  const [group, , over, price] = figures;
  return [group, over, price].flatMap((figure) => (figure ? [number(figure)] : []));
}

function number({ label, before, after, detail, change }: BeforeAfterView): SheetNumber {
  return { value: after, before, words: `${label}: ${detail}. ${spoken(change.text)}.` };
}

/** An arrow is a word where letters are small. */
const spoken = (text: string) => text.replace("▲", "Up").replace("▼", "Down");

function charts(sheet: SheetPlan, outcome: PlanOutcomeView): readonly SheetChart[] {
  // A chart of one release says little of a plan of several.
  const release = outcome.releases.length === 1 ? outcome.releases[0] : undefined;
  const named = (name: string, chart: ChartModel | null): readonly SheetChart[] =>
    chart ? [sheetChart(chart, chartHref(sheet, name), "low")] : [];
  const own = release
    ? [...named("plan-shortfall", outcome.shortfall), ...named("where-people-go", release.waterfall)]
    : [...named("plan-shortfall", outcome.shortfall), ...named("plan-workload", outcome.workload)].slice(
        0,
        1,
      );
  const months = outcome.byMonth.map((chart) => sheetChart(chart, null, "low"));
  const [first, second] = [...own, ...months];
  return [first, second].flatMap((chart) => chart ?? []);
}

const mostNamed = 4;
const mostLines = 3;

function chartHref({ found, state }: SheetPlan, name: string): string {
  return chartAddress({ ...state, name, at: "", plan: found.plan, pin: "" });
}

/** One side has room for a few lines; the plan's own page has all. */
function clipped(lines: readonly string[]): readonly string[] {
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), "More on the plan’s own page."];
}

function whereWords({ releases }: PlanOutcomeView): readonly string[] {
  if (releases.length === 0) return ["This plan releases nobody from headquarters, so nobody goes anywhere."];
  return releases.flatMap((release) => releaseWords(release, releases.length === 1));
}

function releaseWords({ heading, placements, held }: ReleaseView, isOnly: boolean): readonly string[] {
  const first = placements.slice(0, mostNamed).map(({ name, people }) => `${name} ${people}`);
  const others = placements.length - first.length;
  const rest = others > 0 ? ` and ${plural(others, "other unit")}` : "";
  const waiting = held.map(({ people, reason }) => `${people} wait: ${lowerFirst(reason)}`);
  return [
    `${heading}.`,
    ...(isOnly && first.length > 0 ? [`Where workload falls most: ${first.join(", ")}${rest}.`] : []),
    ...waiting,
  ];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function costWords({ headquarters, byMonth }: PlanOutcomeView): readonly string[] {
  const risk = byMonth.find(({ key }) => key.includes("errors"));
  return [
    ...(headquarters
      ? [plainWords(headquarters.summary), ...(headquarters.notSaid === null ? [] : [headquarters.notSaid])]
      : ["Headquarters gives nobody, so it loses nothing."]),
    ...(risk ? [`${risk.title}.`] : ["Releases in error: expected as without the plan."]),
  ];
}

/** What takes most of the people on their way to effective FTE: more could be had there. */
function changeWords({ releases }: PlanOutcomeView): readonly string[] {
  return releases.slice(0, 1).flatMap(({ waterfall: { drawing } }) => {
    if (drawing.kind !== "waterfall") return [];
    const losses = drawing.steps.filter(({ role, value }) => role === "change" && value < 0);
    const [largest] = [...losses].sort((a, b) => a.value - b.value);
    if (!largest) return [];
    return [
      `Most is lost to “${largest.label.toLowerCase()}” (${largest.text} FTE): less of it would leave more of the same people.`,
    ];
  });
}

function files(sheet: SheetPlan): SheetContent["files"] {
  const { found, state } = sheet;
  const plan = encodeURIComponent(found.plan);
  const version = state.version ? `?version=${encodeURIComponent(state.version)}` : "";
  return [
    { label: "The plan (scenario file)", href: `/scenarios/${plan}/file${version}` },
    { label: "What headquarters loses (CSV)", href: `/scenarios/${plan}/headquarters.csv${version}` },
  ];
}
