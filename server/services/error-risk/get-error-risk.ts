import { decimal } from "@/server/contracts/format";
import { functionLabels } from "@/server/contracts/labels";
import type { ErrorRiskInput, ErrorRiskView } from "@/server/contracts/error-risk-page";
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
import { errorRiskAddress } from "./error-risk-address";
import { observedFunnel } from "./observed-funnel";
import { releaseErrorsSeries } from "./release-errors-series";
import { riskColumns } from "./risk-columns";
import { riskFilters } from "./risk-filters";
import { riskHeadline } from "./risk-headline";
import { riskItems, type RiskItem } from "./risk-items";
import { riskLists } from "./risk-lists";
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
    notes: notes(input, position, against),
    observed: input.task === "check" ? observedFunnel(position, risk, policyYearEnd) : null,
    series: input.task === "check" ? releaseErrorsSeries(figures) : null,
    surety: riskSurety(input.task, position, risk, items),
    csvHref: errorRiskAddress(input, {}, "/error-risk.csv"),
    watchListHref: `/watch-list?at=${position.baseline.name}`,
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
  const comparison = comparisonOf(position, against);
  const items = riskItems(task, against, await riskOf(context, against));
  const rises = new Map(items.map(({ unit, own }) => [unit, own?.riskRise]));
  return ({ unit }) => {
    const other = comparison.unitBefore(unit);
    const rise = other ? rises.get(other) : undefined;
    return rise === undefined ? unknown("no-baseline") : known(rise);
  };
}

function riseChange(item: RiskItem, before: RiseBefore | null): number | null {
  const rise = before?.(item);
  return rise?.known && item.own ? item.own.riskRise - rise.value : null;
}

function placeOf(position: Position): (item: RiskItem) => string {
  const names = new Map(position.snapshot.units.map(({ code, name }) => [code, name]));
  return ({ unit: { unit } }) =>
    unit.service === "prison" && unit.unitFunction
      ? functionLabels[unit.unitFunction]
      : (names.get(unit.parent ?? "") ?? "");
}

function notes(
  { task }: ErrorRiskInput,
  { parameters }: Position,
  against: Position | null,
): readonly string[] {
  const cut = (name: "raised" | "high" | "very-high") =>
    `×${decimal(parameters.value(`risk-level.${name}`), 2)}`;
  const range = decimal(parameters.value("risk.range-likely"));
  return [
    `Levels by the rise from shortage: Raised above ${cut("raised")}, High above ${cut("high")}, Very high above ${cut("very-high")}. The cuts are an assumption. Likely ranges hold ${range} of 100 chances, if the model holds.`,
    ...(task === "check"
      ? [
          `Below ${decimal(parameters.value("risk.fewest-expected"), 1)} expected errors a year there are too few to judge by a count: [z]. High-security prisons release almost nobody.`,
          `Courts and escort contractors made ${decimal(parameters.value("error-risk.policy-total-courts"))} errors in 2024-25 that no prison's staffing bears on; they are in no row.`,
        ]
      : []),
    ...(against
      ? [
          "No baseline: the unit was not there, was not the same thing or had no known staffing at the other date.",
        ]
      : []),
    "Never for the judgement of a person, and never a ranking on one year's count.",
  ];
}
