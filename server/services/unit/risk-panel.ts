import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { longDate } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { RiskPanelView } from "@/server/contracts/unit";
import type { UnitPosition } from "@/server/engine/position/position";
import { combine, known, unknown, type Quantity } from "@/server/engine/quantity";
import type { RiskTask } from "@/server/engine/vocabulary";
import { changeView } from "../change/change-view";
import type { Comparison } from "../change/comparison";
import type { ServiceContext } from "../context";
import { errorRiskAddress } from "../error-risk/error-risk-address";
import { riskItems, type RiskItem } from "../error-risk/risk-items";
import type { Position } from "../positions/load-position";
import { loadErrorRisk } from "../risk/load-error-risk";
import { shownTenth } from "../risk/shown-tenth";
import { times, unitRiskView } from "../risk/unit-risk-view";
import { riskSentences } from "./risk-sentences";
import { baselineWords, levelNotes, noRiskWords, riskHeading } from "./risk-words";

/** What missing staff make of the risk of an error in this unit, and why; null where no task is weighed. */
export async function riskPanel(
  context: ServiceContext,
  position: Position,
  unit: UnitPosition,
  comparison: Comparison | null,
): Promise<RiskPanelView | null> {
  if (unit.unit.service === "headquarters") return null;
  const task = unit.unit.service === "prison" ? "check" : "assessment";
  const links = linksOf(task, position, comparison);
  const item = await itemOf(context, task, position, unit);
  if (item === null) return without([noLevelWords], links);
  if (!item?.own || !item.load)
    return without([noRiskWords(unit), item?.task === "check" ? standInWords : ""], links);
  const { parameters } = position;
  const risk = unitRiskView(task, position, unit, item.load, item.own);
  return {
    heading: riskHeading(risk),
    risk,
    sentences: riskSentences(item, risk),
    baseline: risk.level === "baseline" ? baselineWords(unit, item.load, parameters) : null,
    change: comparison && (await changeOf(context, task, comparison, unit, item.own.riskRise)),
    notes: levelNotes(unit, parameters),
    links,
  };
}

const noLevelWords = "At this position no published count is held that a level could be fitted to.";

const standInWords = " In the nation's total it counts at the median load of its function.";

function without(why: Sentence, links: RiskPanelView["links"]): RiskPanelView {
  return {
    heading: "Risk of error: no figure of its own",
    risk: null,
    sentences: [why],
    baseline: null,
    change: null,
    notes: [],
    links,
  };
}

/** Undefined where the unit has no such task, null where no level is known. */
async function itemOf(
  context: ServiceContext,
  task: RiskTask,
  position: Position,
  { unit: { code } }: UnitPosition,
): Promise<RiskItem | undefined | null> {
  const risk = await loadErrorRisk(context, position);
  return risk.known ? riskItems(task, position, risk).find(({ unit }) => unit.unit.code === code) : null;
}

/** The rise now and at the other position, as both pages print it. */
async function changeOf(
  context: ServiceContext,
  task: RiskTask,
  comparison: Comparison,
  unit: UnitPosition,
  riseNow: number,
): Promise<RiskPanelView["change"]> {
  const before = comparison.unitBefore(unit);
  const item = before && (await itemOf(context, task, comparison.against, before));
  const rise: Quantity = !before
    ? unknown("no-baseline")
    : item?.own
      ? known(item.own.riskRise)
      : unknown("not-reported");
  const view = changeView(known(shownTenth(riseNow)), combine([rise], shownTenth), {
    moreIs: "worse",
    unit: "",
    places: 1,
    ...comparison,
  });
  const modelled = before?.quality === "D" ? " (modelled)" : "";
  return {
    words: rise.known
      ? `${times(riseNow)} now, ${times(rise.value)} at ${longDate(comparison.since)}${modelled}.`
      : "",
    view,
  };
}

function linksOf(task: RiskTask, position: Position, comparison: Comparison | null): RiskPanelView["links"] {
  const state = { at: position.baseline.name, against: comparison?.against.baseline.name ?? "" };
  const query = new URLSearchParams(state.against ? state : { at: state.at }).toString();
  return [
    {
      label: task === "check" ? "Error risk of all prisons" : "Error risk of all delivery units",
      href: errorRiskAddress(ErrorRiskInput.parse({ ...state, task })),
    },
    { label: "Watch list", href: `/watch-list?${query}` },
    { label: "How it is worked out", href: `/methods/error-risk?${query}` },
  ];
}
