import type { ChartModel } from "@/server/contracts/chart";
import { longDate, sentence } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import { pinOf } from "../explain/explain-address";
import { dataQuality } from "../frame/data-quality";
import type { ChartSubject } from "./chart-subject";

/** What is told of any chart wherever it goes: data, model, assurance, how to cite it. */
export function chartCitation({ position, plan }: ChartSubject, title: string): readonly string[] {
  const asOf = longDate(position.baseline.asOf);
  return [
    `${dataQuality(position)}.${plan === null ? "" : scenarioWords(plan)} Model ${engineVersion}, data and register ${pinOf(position)}. Not assured.`,
    `Cite as: Plimsoll, “${title}”, position at ${asOf}. Not official statistics.`,
  ];
}

/** What stands under a chart in its files: its notes and its source besides. */
export function chartFoot(subject: ChartSubject, chart: ChartModel): readonly string[] {
  const source = `${sentence(chart.source)} ${sentence(chart.asOf)}`;
  return [...chart.notes, source, ...chartCitation(subject, chart.title)];
}

function scenarioWords({ file, kept }: NonNullable<ChartSubject["plan"]>): string {
  return ` Scenario: ${file.title}${kept ? `, version ${kept.version.number}` : ""}.`;
}
