import { notForPublication } from "@/server/contracts/labels";
import { chartNames, ChartInput, type ChartName } from "@/server/contracts/chart-page";
import { longDate } from "@/server/contracts/format";
import type { SummaryRow } from "@/server/contracts/summary";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { chartAddress } from "./chart-address";
import { chartLabels, ofPlans } from "./chart-labels";
import { findChart } from "./find-chart";
import { modelledWarning } from "./modelled-warning";

/** The charts by name, each with what it says at a position; those of plans say what they are of. */
export function chartRows(context: ServiceContext, position: Position): Promise<readonly SummaryRow[]> {
  return Promise.all(chartNames.map((name) => chartRow(context, position, name)));
}

async function chartRow(context: ServiceContext, position: Position, name: ChartName): Promise<SummaryRow> {
  const input = ChartInput.parse({ name, at: ofPlans.has(name) ? "" : position.baseline.name });
  const row = { label: chartLabels[name], href: chartAddress(input) };
  if (ofPlans.has(name)) {
    const words = "Of a plan, which is chosen on its page.";
    return {
      ...row,
      words,
      asOf: "Of the plan",
      quality: "",
      basis: notForPublication,
    };
  }
  const { chart, modelled } = await findChart(context, input);
  return {
    ...row,
    words: chart?.title ?? "The data hold nothing to draw at this position.",
    asOf: longDate(position.baseline.asOf),
    quality: "",
    basis: modelledWarning({ modelled }) ?? "Measured",
  };
}
