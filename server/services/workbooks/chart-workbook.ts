import type { Workbook, WorkbookTable } from "@/server/contracts/workbook";
import { chartLabels } from "../summaries/chart-labels";
import type { FoundChart } from "../summaries/find-chart";
import { modelledWarning } from "../summaries/modelled-warning";
import { printedCell } from "./printed-cell";
import { workbookCover } from "./workbook-cover";

/** A chart's numbers as a workbook: those of its table, with what goes with them. */
export function chartWorkbook(found: FoundChart, marking: string): Workbook {
  const { chart, position, plan } = found;
  const { title, subtitle, source, asOf, notes } = chart;
  return {
    ...{ title, subject: subtitle, asOf: position.baseline.asOf },
    keywords: ["staffing", "workload", chartLabels[found.name]],
    cover: workbookCover(position, {
      ...{ title, subject: subtitle, marking, warning: modelledWarning(found) },
      source: `${source.replace(/^Source: /, "")}. ${asOf}.`,
      scenario: plan && plan.title,
    }),
    notes,
    tables: [chartTable(found, notes.map((_, index) => ` [note ${index + 1}]`).join(""))],
  };
}

/** The first column names the row; the others are what is drawn. */
function chartTable({ name, chart }: FoundChart, markers: string): WorkbookTable {
  return {
    name: chartLabels[name],
    holds: chart.subtitle + markers,
    heads: chart.table.head,
    rows: chart.table.rows.map((row) => row.map(printedCell)),
  };
}
