import type { ChartModel } from "@/server/contracts/chart";
import { sentence } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import { pinOf } from "../explain/explain-address";
import { dataQuality } from "../frame/data-quality";
import type { ChartSubject } from "./chart-subject";
import { citation } from "./citation";
import { planTitle } from "./plan-title";

/** What is told of any chart wherever it goes: data, model, assurance, how to cite it. */
export function chartCitation({ position, plan }: ChartSubject, title: string): readonly string[] {
  return [
    `${dataQuality(position)}.${plan === null ? "" : ` Scenario: ${planTitle(plan)}.`} Model ${engineVersion}, data and register ${pinOf(position)}. Not assured.`,
    `Cite as: ${citation(title, position)}`,
  ];
}

/** What stands under a chart in its files: its notes and its source besides. */
export function chartFoot(subject: ChartSubject, chart: ChartModel): readonly string[] {
  const source = `${sentence(chart.source)} ${sentence(chart.asOf)}`;
  return [...chart.notes, source, ...chartCitation(subject, chart.title)];
}
