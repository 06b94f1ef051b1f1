import type { OverviewInput, OverviewView } from "@/server/contracts/overview";
import type { ServiceContext } from "../context";
import { comparisonOf } from "../change/comparison";
import { pinOf } from "../explain/explain-address";
import { frameView } from "../frame/frame-view";
import { loadPosition } from "../positions/load-position";
import { loadAgainst } from "../positions/load-against";
import { rowsComparison } from "../units/rows-comparison";
import { unitColumns } from "../units/unit-columns";
import { unitsAddress } from "../units/units-address";
import { loadOverviewSource } from "./load-overview-source";
import { overviewAddress, overviewFile } from "./overview-address";
import { overviewHeadline } from "./overview-headline";
import { overviewNotes } from "./overview-notes";
import type { OverviewSource } from "./overview-source";
import { prisonersTrend } from "./prisoners-trend";
import { recentChanges } from "./recent-changes";
import { riskWords } from "./risk-words";
import { serviceRows } from "./service-rows";
import { shortfallChart } from "./shortfall-chart";
import { staffingTrend } from "./staffing-trend";
import { surety } from "./surety";
import { unitsState } from "./units-state";
import { worstUnits } from "./worst-units";

type Content = Omit<OverviewView, "frame">;

/** Positions never change, so neither does what their overview says; the figures stand for a position. */
const kept = new WeakMap<OverviewSource["figures"], Map<string, Content>>();

/** The position of three services at a glance. */
export async function getOverview(context: ServiceContext, asked: OverviewInput): Promise<OverviewView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const source = await loadOverviewSource(context, position, against);
  return { frame: frameView(position, against, overviewAddress), ...content(source) };
}

function content(source: OverviewSource): Content {
  const { position, against, figures } = source;
  const contents = kept.get(figures) ?? new Map<string, Content>();
  const key = [position, against?.position]
    .map((one) => one && `${one.baseline.name} ${pinOf(one)}`)
    .join(" ");
  const before = contents.get(key);
  if (before) return before;
  const made = make(source);
  kept.set(figures, contents.set(key, made));
  return made;
}

function make(source: OverviewSource): Content {
  const { position, against } = source;
  const input = unitsState(source);
  const comparison = against && comparisonOf(position, against.position);
  return {
    headline: overviewHeadline(source),
    services: serviceRows(source),
    notes: overviewNotes(source),
    csvHref: overviewFile(source, "position"),
    shortfall: shortfallChart(source),
    trends: [staffingTrend(source), prisonersTrend(source)].filter((chart) => chart !== null),
    recent: recentChanges(source),
    risk: riskWords(source),
    worst: worstUnits(source, comparison),
    comparison: comparison && rowsComparison(comparison),
    columns: unitColumns(input),
    explainHref: `/explain/${pinOf(position)}/`,
    allUnits: { href: unitsAddress(input), label: `All ${position.units.length} units` },
    surety: surety(source),
  };
}
