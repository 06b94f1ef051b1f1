import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import type { WatchListInput, WatchListView } from "@/server/contracts/watch-list";
import { riskTasks } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { comparisonOf } from "../change/comparison";
import { errorRiskAddress } from "../error-risk/error-risk-address";
import { ownBefore } from "../error-risk/own-before";
import { riskItems, type RiskItem } from "../error-risk/risk-items";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadPosition, type Position } from "../positions/load-position";
import { loadErrorRisk } from "../risk/load-error-risk";
import { groupNameIn } from "../units/group-name-in";
import { matchingUnits, serviceLinks, watchFilters } from "./watch-filters";
import { watchHeadline } from "./watch-headline";
import { weeksHeld } from "./watch-history";
import { watchListAddress } from "./watch-list-address";
import { watchNotes } from "./watch-notes";
import { watchParts } from "./watch-parts";
import type { RowGrounds } from "./watch-row";
import { measuredBefore } from "./watch-since";
import { watchedUnit, type WatchedUnit } from "./watched-unit";

/** Units at high risk of error or over the line for four weeks, since when and why, in the state that the address asks for. */
export async function getWatchList(context: ServiceContext, asked: WatchListInput): Promise<WatchListView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const input = { ...asked, at: position.baseline.name, against: against?.baseline.name ?? "" };
  const items = await itemsByCode(context, position);
  const matching = matchingUnits(position, input).map((unit) =>
    watchedUnit(unit, items?.get(unit.unit.code) ?? null),
  );
  const ranked = matching.filter(({ unit }) => unit.ranking.ranked);
  const listed = ranked.filter(
    ({ flags }) => flags.length > 0 && (input.flag === "" || flags.includes(input.flag)),
  );
  const grounds = await groundsOf(context, position, against);
  return {
    frame: frameView(position, against, (state) => watchListAddress(input, state)),
    input,
    headline: watchHeadline(position, ranked),
    services: serviceLinks(input),
    filters: watchFilters(position, input),
    parts: watchParts(ranked, listed, grounds),
    notes: watchNotes(position, matching, { isRiskKnown: items !== null, isCompared: against !== null }),
    errorRiskHref: errorRiskAddress(ErrorRiskInput.parse({ at: input.at, against: input.against })),
    csvHref: watchListAddress(input, {}, "/watch-list.csv"),
  };
}

/** Risk of every unit of either task, by code; null where no level is known. */
async function itemsByCode(
  context: ServiceContext,
  position: Position,
): Promise<ReadonlyMap<string, RiskItem> | null> {
  const risk = await loadErrorRisk(context, position);
  if (!risk.known) return null;
  const items = riskTasks.flatMap((task) => riskItems(task, position, risk));
  return new Map(items.map((item) => [item.unit.unit.code, item]));
}

async function groundsOf(
  context: ServiceContext,
  position: Position,
  against: Position | null,
): Promise<RowGrounds> {
  const groupOf = groupNameIn(position);
  return {
    position,
    weeks: weeksHeld(position),
    groupName: ({ unit }) => groupOf(unit),
    measuredBefore: await measuredBefore(context, position),
    against: against && {
      name: against.baseline.name,
      asOf: against.baseline.asOf,
      riseOf: await riseBefore(context, position, against),
    },
  };
}

/** The rise of a unit at the other position, where it was the same thing there. */
async function riseBefore(context: ServiceContext, position: Position, against: Position) {
  const items = await itemsByCode(context, against);
  const before = ownBefore(comparisonOf(position, against), items?.values() ?? []);
  return ({ unit }: WatchedUnit) => {
    const found = before(unit);
    return found && { rise: found.own.riskRise, modelled: found.unit.quality === "D" };
  };
}
