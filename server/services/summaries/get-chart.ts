import { markings } from "@/server/contracts/chart-file";
import { chartNames, type ChartInput, type ChartPageView } from "@/server/contracts/chart-page";
import type { ServiceContext } from "../context";
import { pinOf } from "../explain/explain-address";
import { frameView } from "../frame/frame-view";
import { examplePlans } from "../scenarios/example-plans";
import { chartAddress, chartFileAddress } from "./chart-address";
import { chartFoot } from "./chart-foot";
import { chartLabels, ofPlans } from "./chart-labels";
import { findChart, type FoundChart } from "./find-chart";
import { modelledWarning } from "./modelled-warning";

/**
 * A chart on a page of its own, with its files and what goes with it.
 * @throws AppError NOT_FOUND when there is no such chart, plan or data
 */
export async function getChart(context: ServiceContext, asked: ChartInput): Promise<ChartPageView> {
  const found = await findChart(context, asked);
  const input = { ...asked, at: ofPlans.has(found.name) ? "" : found.position.baseline.name };
  const pin = pinOf(found.position);
  return {
    frame: frameOf(found, input),
    chart: { ...found.chart, csvHref: chartFileAddress(input, "csv", "page") },
    warning: modelledWarning(found),
    files: [
      { label: "SVG", href: chartFileAddress(input, "svg", "page") },
      { label: "PNG, 16:9", href: chartFileAddress(input, "png", "wide") },
      { label: "PNG, square", href: chartFileAddress(input, "png", "square") },
      { label: "CSV", href: chartFileAddress(input, "csv", "page") },
    ],
    keptHref: chartAddress(input, { pin }),
    foot: chartFoot(found),
    charts: chartNames.map((name) => ({
      label: chartLabels[name],
      href: chartAddress(input, { name, pin: "", ...(ofPlans.has(name) ? {} : { plan: "", version: "" }) }),
      current: name === found.name,
    })),
    plans: ofPlans.has(found.name) ? plans(input) : [],
    markings: ["" as const, ...markings].map((marking) => ({
      label: marking || "No marking",
      href: chartAddress(input, { marking }),
      current: marking === input.marking,
    })),
  };
}

/** A plan stands on the position that it was made on: its charts offer no other. */
function frameOf(found: FoundChart, input: ChartInput): ChartPageView["frame"] {
  const frame = frameView(found.position, null, ({ at }) => chartAddress(input, { at, pin: "" }));
  if (found.plan === null) return { ...frame, comparisons: [] };
  return { ...frame, comparisons: [], switches: [], context: found.plan.context };
}

function plans(input: ChartInput): ChartPageView["plans"] {
  const examples = examplePlans().map(({ slug, file }) => ({ slug, title: file.title }));
  const current = input.plan || examples[0]?.slug;
  return examples.map(({ slug, title }) => ({
    label: title,
    href: chartAddress(input, { plan: slug, version: "", pin: "" }),
    current: slug === current,
  }));
}
