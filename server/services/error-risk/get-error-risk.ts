import { functionLabels } from "@/server/contracts/labels";
import type { ErrorRiskInput, ErrorRiskView } from "@/server/contracts/error-risk-page";
import { WatchListInput } from "@/server/contracts/watch-list";
import { known, unknown } from "@/server/engine/quantity";
import { riskTasks, type RiskTask } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { comparisonOf } from "../change/comparison";
import { AppError } from "../errors";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadFigures } from "../positions/load-figures";
import { loadPosition, type Position } from "../positions/load-position";
import { policyYearEnd } from "../risk/fitted-years";
import { loadErrorRisk, type ErrorRisk } from "../risk/load-error-risk";
import { groupNameIn } from "../units/group-name-in";
import { watchListAddress } from "../watch-list/watch-list-address";
import { errorRiskAddress } from "./error-risk-address";
import { ownBefore } from "./own-before";
import { observedFunnel } from "./observed-funnel";
import { releaseErrorsSeries } from "./release-errors-series";
import { riskColumns } from "./risk-columns";
import { riskFilters } from "./risk-filters";
import { riskHeadline } from "./risk-headline";
import { riskItems, type RiskItem } from "./risk-items";
import { riskLists } from "./risk-lists";
import { riskNotes } from "./risk-notes";
import { riskRow, type RiseBefore } from "./risk-row";
import { riskSurety } from "./risk-surety";

const taskLabels: Record<RiskTask, string> = {
  check: "Release-from-custody check, prisons",
  assessment: "Risk assessment, probation",
};

/**
 * Where missing staff make errors likelier, in the state that the address asks for.
 * @throws AppError UNAVAILABLE when the years that the level is fitted to are not held
 */
export async function getErrorRisk(context: ServiceContext, asked: ErrorRiskInput): Promise<ErrorRiskView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const input = stateOf(asked, position, against);
  const risk = await riskOf(context, position);
  const items = riskItems(input.task, position, risk);
  const before = against && (await riseBefore(context, input.task, position, against));
  const figures = await loadFigures(context, position.baseline);
  const place = placeOf(position);
  const lists = riskLists(position, input, items, {
    rowOf: (item) => riskRow(position, item, place(item), before),
    change: (item) => riseChange(item, before),
  });
  return {
    frame: frameView(position, against, (state) => errorRiskAddress(input, state)),
    input,
    headline: riskHeadline(input.task, risk, items),
    tasks: riskTasks.map((task) => ({
      label: taskLabels[task],
      href: errorRiskAddress(input, { task, group: "", function: "", sort: "avoidable", order: "desc" }),
      current: task === input.task,
    })),
    filters: riskFilters(position, input),
    columns: riskColumns(input),
    lists,
    sameEverywhere:
      lists.flatMap(({ rows }) => rows).find(({ risk: own }) => own)?.risk?.sameEverywhere ?? [],
    notes: riskNotes(input, position, against !== null),
    observed: input.task === "check" ? observedFunnel(position, risk, policyYearEnd) : null,
    series: input.task === "check" ? releaseErrorsSeries(figures) : null,
    surety: riskSurety(input.task, position, risk, items),
    csvHref: errorRiskAddress(input, {}, "/error-risk.csv"),
    watchListHref: watchListAddress(WatchListInput.parse({ at: input.at, against: input.against })),
  };
}

async function riskOf(context: ServiceContext, position: Position): Promise<ErrorRisk> {
  const risk = await loadErrorRisk(context, position);
  if (risk.known) return risk;
  throw new AppError(
    "UNAVAILABLE",
    "The figures of March 2023 and March 2026, which the level of error is fitted to, are not both loaded.",
  );
}

/** The state that is shown: what cannot be asked of this position becomes the nearest that can. */
function stateOf(asked: ErrorRiskInput, position: Position, against: Position | null): ErrorRiskInput {
  const sort = asked.sort === "change" && !against ? "avoidable" : asked.sort;
  return { ...asked, sort, at: position.baseline.name, against: against?.baseline.name ?? "" };
}

async function riseBefore(
  context: ServiceContext,
  task: RiskTask,
  position: Position,
  against: Position,
): Promise<RiseBefore> {
  const items = riskItems(task, against, await riskOf(context, against));
  const before = ownBefore(comparisonOf(position, against), items);
  return ({ unit }) => {
    const found = before(unit);
    return found ? known(found.own.riskRise) : unknown("no-baseline");
  };
}

function riseChange(item: RiskItem, before: RiseBefore | null): number | null {
  const rise = before?.(item);
  return rise?.known && item.own ? item.own.riskRise - rise.value : null;
}

function placeOf(position: Position): (item: RiskItem) => string {
  const groupOf = groupNameIn(position);
  return ({ unit }) => {
    const { service, unitFunction } = unit.unit;
    return service === "prison" && unitFunction ? functionLabels[unitFunction] : groupOf(unit);
  };
}
