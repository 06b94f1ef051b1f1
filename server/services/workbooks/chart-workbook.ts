import type { ChartModel } from "@/server/contracts/chart";
import { sentence } from "@/server/contracts/format";
import type { Workbook, WorkbookTable } from "@/server/contracts/workbook";
import { chartLabels } from "../summaries/chart-labels";
import type { FoundChart } from "../summaries/find-chart";
import { modelledWarning } from "../summaries/modelled-warning";
import { planTitle } from "../summaries/plan-title";
import { printedColumns } from "./printed-columns";
import { workbookCover } from "./workbook-cover";

/** A chart's numbers as a workbook: those of its table, with what goes with them. */
export function chartWorkbook(found: FoundChart, chart: ChartModel, marking: string): Workbook {
  const { position, plan } = found;
  const { title, subtitle, source, asOf, notes } = chart;
  const label = chartLabels[found.name];
  return {
    ...{ title, subject: subtitle, asOf: position.baseline.asOf, notes },
    keywords: ["staffing", "workload", label],
    cover: workbookCover(position, {
      ...{ title, subject: subtitle, marking, warning: modelledWarning(found) },
      source: `${sentence(source.replace(/^Source: /, ""))} ${sentence(asOf)}`,
      scenario: plan && planTitle(plan),
    }),
    tables: [chartTable(chart, label, notes.map((_, index) => ` [note ${index + 1}]`).join(""))],
  };
}

function chartTable({ subtitle, table }: ChartModel, name: string, markers: string): WorkbookTable {
  return { name, holds: subtitle + markers, ...printedColumns(table) };
}
