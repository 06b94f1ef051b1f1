import {
  chartNames,
  type ChartInput,
  type ChartName,
  type ChartPageView,
  type PresentView,
} from "@/server/contracts/chart-page";
import type { ServiceContext } from "../context";
import { pinOf } from "../explain/explain-address";
import { frameView } from "../frame/frame-view";
import { markingLinks } from "../frame/marking-links";
import { planFrame } from "../plans/plan-frame";
import { examplePlans } from "../scenarios/example-plans";
import { chartAddress, chartFileAddress, presentAddress } from "./chart-address";
import { chartCitation } from "./chart-foot";
import { chartLabels, ofPlans } from "./chart-labels";
import { findChart, type FoundChart } from "./find-chart";
import { modelledWarning } from "./modelled-warning";
import { nothingToDraw } from "./nothing-to-draw";

/**
 * A chart on a page of its own, with its files and what goes with it.
 * @throws AppError NOT_FOUND when there is no such chart, plan or data
 */
export async function getChart(context: ServiceContext, asked: ChartInput): Promise<ChartPageView> {
  const found = await findChart(context, asked);
  const input = { ...asked, at: ofPlans.has(found.name) ? "" : found.position.baseline.name };
  const pin = pinOf(found.position);
  const { chart } = found;
  const title = chart?.title ?? chartLabels[found.name];
  return {
    frame: frameOf(found, input),
    title,
    chart,
    nothing: chart === null ? nothingToDraw(found) : null,
    warning: modelledWarning(found),
    files: [
      { label: "SVG", href: chartFileAddress(input, "svg", "page") },
      { label: "PNG, 16:9", href: chartFileAddress(input, "png", "wide") },
      { label: "PNG, square", href: chartFileAddress(input, "png", "square") },
      { label: "CSV", href: chartFileAddress(input, "csv", "page") },
      { label: "XLSX", href: chartFileAddress(input, "xlsx", "page") },
      { label: "ODS", href: chartFileAddress(input, "ods", "page") },
    ],
    keptHref: chartAddress(input, { pin }),
    citation: chartCitation(found, title),
    charts: chartNames.map((name) => ({
      label: chartLabels[name],
      href: chartAddress(otherChart(input, name)),
      current: name === found.name,
    })),
    plans: ofPlans.has(found.name) ? plans(input) : [],
    markings: markingLinks(input.marking, (marking) => chartAddress(input, { marking })),
    present: presentView(found.name, input),
  };
}

/** Another chart in the same state, as far as it has it. */
function otherChart(input: ChartInput, name: ChartName): ChartInput {
  return { ...input, name, pin: "", ...(ofPlans.has(name) ? {} : { plan: "", version: "" }) };
}

function presentView(name: ChartName, input: ChartInput): PresentView {
  const at = chartNames.indexOf(name);
  const to = (other: ChartName | undefined) => (other ? presentAddress(otherChart(input, other)) : null);
  return {
    href: presentAddress(input),
    pictureHref: chartFileAddress(input, "svg", "wide"),
    pageHref: chartAddress(input),
    previousHref: to(chartNames[at - 1]),
    nextHref: to(chartNames[at + 1]),
  };
}

/** A plan stands on the position that it was made on: its charts offer no other. */
function frameOf(found: FoundChart, input: ChartInput): ChartPageView["frame"] {
  if (found.plan !== null) return planFrame(found.position, found.plan);
  const frame = frameView(found.position, null, ({ at }) => chartAddress(input, { at, pin: "" }));
  return { ...frame, comparisons: [] };
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
