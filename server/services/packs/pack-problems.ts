import { mostPackCharts } from "@/server/contracts/pack";
import type { ProblemLink } from "@/server/contracts/page";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { makeChartFile } from "../summaries/make-chart-file";
import { chartInputOf, type PackChart } from "./pack-charts";

interface Asked {
  readonly at: string;
  readonly title: string;
  readonly charts: readonly PackChart[];
}

/** What keeps a pack from being made, each with the field that it leads to. */
export async function packProblems(
  context: ServiceContext,
  { at, title, charts }: Asked,
): Promise<readonly ProblemLink[]> {
  return [
    ...(title === "" ? [{ href: "#title", sentence: "Enter a title for the pack." }] : []),
    ...(charts.length === 0 ? [{ href: "#add", sentence: "Add at least one chart to the pack." }] : []),
    ...tooMany(charts),
    ...(charts.length > mostPackCharts ? [] : await notDrawn(context, at, charts)),
  ];
}

export function tooMany(charts: readonly PackChart[]): readonly ProblemLink[] {
  if (charts.length <= mostPackCharts) return [];
  return [{ href: "#add", sentence: `A pack holds ${mostPackCharts} charts at most: take some out.` }];
}

async function notDrawn(context: ServiceContext, at: string, charts: readonly PackChart[]) {
  const problems: ProblemLink[] = [];
  for (const chart of charts) {
    try {
      await makeChartFile(context, chartInputOf(chart, at, ""));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problems.push({ href: "#add", sentence: `${error.message} Take the chart out.` });
    }
  }
  return problems;
}
