import { engineVersion } from "@/server/contracts/page";
import { dataQuality } from "../frame/data-quality";
import { pinOf } from "../explain/explain-address";
import { citation } from "./citation";
import type { FoundChart } from "./find-chart";

/** What goes with a chart wherever it goes: notes, source, data, model, assurance, how to cite it. */
export function chartFoot({ chart, position, plan }: FoundChart): readonly string[] {
  const scenario = plan === null ? "" : ` Scenario: ${plan.title}.`;
  return [
    ...chart.notes,
    `${sentence(chart.source)} ${sentence(chart.asOf)}`,
    `${dataQuality(position)}.${scenario} Model ${engineVersion}, data and register ${pinOf(position)}. Not assured.`,
    `Cite as: ${citation(chart.title, position)}`,
  ];
}

const sentence = (text: string) => (text === "" || text.endsWith(".") ? text : `${text}.`);
