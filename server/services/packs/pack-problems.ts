import { mostPackCharts } from "@/server/contracts/pack";
import type { ProblemLink } from "@/server/contracts/page";
import type { PackChart } from "./pack-charts";

interface Asked {
  readonly title: string;
  readonly charts: readonly PackChart[];
  /** Why charts cannot be drawn. */
  readonly refused: readonly string[];
}

/** What keeps a pack from being made, each with the field that it leads to. */
export function packProblems({ title, charts, refused }: Asked): readonly ProblemLink[] {
  return [
    ...(title === "" ? [{ href: "#title", sentence: "Enter a title for the pack." }] : []),
    ...(charts.length === 0 ? [{ href: "#add", sentence: "Add at least one chart to the pack." }] : []),
    ...tooMany(charts),
    ...refused.map((sentence) => ({ href: "#add", sentence: `${sentence} Take the chart out.` })),
  ];
}

export function tooMany(charts: readonly PackChart[]): readonly ProblemLink[] {
  if (charts.length <= mostPackCharts) return [];
  return [{ href: "#add", sentence: `A pack holds ${mostPackCharts} charts at most: take some out.` }];
}
