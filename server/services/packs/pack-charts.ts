import { ChartInput, chartNames } from "@/server/contracts/chart-page";

/** Which chart of what: `shortfall-by-group`, `plan-workload~march-2023-release`. */
export interface PackChart {
  readonly name: string;
  readonly plan: string;
}

/** The charts that a text names, in its order and each once; what names no chart is left out. */
export function readPackCharts(text: string): readonly PackChart[] {
  const known: ReadonlySet<string> = new Set(chartNames);
  const charts = [...new Set(text.split(","))].map((token): PackChart => {
    const [name = "", plan = ""] = token.trim().split("~");
    return { name, plan };
  });
  return charts.filter(({ name }) => known.has(name));
}

export const packChartKey = ({ name, plan }: PackChart) => (plan === "" ? name : `${name}~${plan}`);

export const packChartsText = (charts: readonly PackChart[]) => charts.map(packChartKey).join(",");

/** What is asked of a chart's page for this chart. */
export const chartInputOf = ({ name, plan }: PackChart, at: string, marking: string): ChartInput =>
  ChartInput.parse({ name, plan, at: plan === "" ? at : "", marking });
