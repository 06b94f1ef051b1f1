import { longDate } from "@/server/contracts/format";
import { mostPackCharts, type PackDraftInput, type PackDraftView } from "@/server/contracts/pack";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { arrangeCharts } from "./arrange-charts";
import { drawPack } from "./draw-pack";
import { offeredCharts } from "./offered-charts";
import { packChartKey, packChartsText, readPackCharts } from "./pack-charts";
import { packProblems, tooMany } from "./pack-problems";

/** What most offices ask for first. */
const usualCharts = "shortfall-by-group,staffing-over-time,workload-by-region";

/** The pack that an address puts together, with what is wrong with it once it was asked for. */
export async function getPackDraft(context: ServiceContext, input: PackDraftInput): Promise<PackDraftView> {
  const position = await loadPosition(context, input.at);
  const offered = await offeredCharts(context);
  const charts = arrangeCharts(readPackCharts(`${input.charts ?? usualCharts},${input.add}`), input.do);
  const title = input.title ?? `Staffing and workload at ${longDate(position.baseline.asOf)}`;
  const { at, marking, checked } = input;
  const drawn = checked === "yes" ? charts.slice(0, mostPackCharts) : [];
  const { refused } = await drawPack(context, { charts: drawn, marking, at });
  const problems = checked === "yes" ? packProblems({ title, charts, refused }) : tooMany(charts);
  const errorOf = (id: string) => problems.find(({ href }) => href === `#${id}`)?.sentence ?? null;
  const names = new Map(
    offered.flatMap(({ label, options }, group) =>
      options.map(
        (option) => [option.value, group === 0 ? option.label : `${option.label}: ${label}`] as const,
      ),
    ),
  );
  return {
    frame: pageFrame(position, "/summaries/packs/new", ""),
    problems,
    at: position.baseline.name,
    title: { value: title, error: errorOf("title") },
    marking: input.marking,
    clearance: input.clearance,
    charts: packChartsText(charts),
    chosen: charts.map((chart) => {
      const key = packChartKey(chart);
      return { key, label: names.get(key) ?? `${chart.name}, of a scenario that is not held` };
    }),
    chosenError: errorOf("add"),
    offered,
  };
}
