import { longDate } from "@/server/contracts/format";
import { notForPublication, qualityLabels } from "@/server/contracts/labels";
import type { SummariesInput, SummariesView, SummaryList, SummaryRow } from "@/server/contracts/summary";
import { plainWords } from "@/server/contracts/plain-words";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { worstQuality } from "@/server/engine/position/figure";
import type { Quality, Service } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { loadOverviewSource } from "../overview/load-overview-source";
import type { OverviewSource } from "../overview/overview-source";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { listScenarios } from "../scenarios/list-scenarios";
import { groupUnits } from "../units/group-units";
import { examplePlans } from "../scenarios/example-plans";
import { chartRows } from "./chart-rows";
import { changesAddress } from "./changes/changes-address";
import { regionShort } from "./sheet/region-headline";
import { planSummaryAddress, positionSummaryAddress, regionSummaryAddress } from "./sheet/summary-address";
import { overviewHeadline } from "../overview/overview-headline";

/** What can be had: summaries of the position, its regions, groups and plans, charts, and the ways to more. */
export async function getSummaries(
  context: ServiceContext,
  { at, against }: SummariesInput,
): Promise<SummariesView> {
  const position = await loadPosition(context, at);
  const source = await loadOverviewSource(context, position, null);
  const frame = pageFrame(position, "/summaries", against);
  return {
    frame,
    lists: [
      positionList(source),
      regionList(source, "probation", "Regions of probation"),
      regionList(source, "prison", "Groups of prisons"),
      { ...plans, rows: [...(await keptPlans(context)), ...examples()] },
    ],
    charts: await chartRows(context, position),
    ways: [
      {
        label: "Answer a question",
        href: `/summaries/questions${frame.query}`,
        words: "A table with its caveats, sources and method, for a parliamentary question or a press line.",
      },
      {
        label: "Packs",
        href: `/summaries/packs${frame.query}`,
        words: "Charts in an order of your own, as one PDF, slides and a workbook.",
      },
      {
        label: "What changed since last time",
        href: changesAddress({ from: "", to: position.baseline.name, run: "", marking: "" }),
        words:
          "Figures that moved between two positions and why, ours beside the published, and lines to take.",
      },
    ],
  };
}

function positionList(source: OverviewSource): SummaryList {
  const { position, aggregates } = source;
  const [headline = []] = overviewHeadline(source);
  const services = ["PRISONS", "PROBATION"].flatMap((code) => aggregates.get(code) ?? []);
  return {
    ...{ key: "position", heading: "The position", of: "Summary", empty: "" },
    rows: [
      {
        label: "Prisons and probation",
        href: positionSummaryAddress({ at: position.baseline.name, marking: "" }),
        words: plainWords(headline),
        asOf: longDate(position.baseline.asOf),
        quality: qualityWords(worstQuality(services.map(({ staffing }) => staffing.quality))),
        basis: "Published totals; regions and workload modelled",
      },
    ],
  };
}

function regionList(
  { position, aggregates }: OverviewSource,
  service: Service,
  heading: string,
): SummaryList {
  const rows = groupUnits(position)
    .filter((unit) => unit.service === service)
    .flatMap(({ code }) => aggregates.get(code) ?? [])
    .map((region): SummaryRow => ({
      label: region.unit.name,
      href: regionSummaryAddress(region.unit.code, { at: position.baseline.name, marking: "" }),
      words: capital(plainWords(regionShort(position, region))),
      asOf: longDate(region.staffing.inPost.asOf),
      quality: qualityWords(region.staffing.quality),
      basis: basisWords(region),
    }));
  const of = service === "probation" ? "Region" : "Group";
  return { key: service, heading, of, rows, empty: "No units of this service are held at this position." };
}

function basisWords({ staffing, sums }: AggregatePosition): string {
  if (sums.unitsKnown === 0) return "Not published";
  return staffing.quality === "D" ? notForPublication : "Derived from published; workload inferred";
}

const plans = {
  ...{ key: "plans", heading: "What a plan will do", of: "Plan" },
  empty: "No plan is kept here yet.",
};

async function keptPlans(context: ServiceContext): Promise<readonly SummaryRow[]> {
  const rows = await listScenarios(context);
  return rows
    .filter(({ archived }) => !archived)
    .map(({ id, title, asOf, versions }) => ({
      label: title,
      href: planSummaryAddress(id, { version: "", marking: "" }),
      ...{
        words: `Version ${versions}`,
        asOf: longDate(asOf),
        quality: qualityWords("D"),
        basis: notForPublication,
      },
    }));
}

function examples(): readonly SummaryRow[] {
  return examplePlans().map(({ slug, file, replays }) => ({
    label: file.title,
    href: planSummaryAddress(slug, { version: "", marking: "" }),
    ...{
      words: replays,
      asOf: longDate(file.baseline),
      quality: qualityWords("D"),
      basis: notForPublication,
    },
  }));
}

const qualityWords = (quality: Quality) => `${quality} ${qualityLabels[quality]}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
