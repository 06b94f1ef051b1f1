import type { PlannedService } from "@/server/engine/parameter-set";
import { monthEnds } from "../../scenarios/month-ends";
import { isTold } from "./is-told";
import { mostMovedUnit } from "./most-moved-unit";
import { movement } from "./movement";
import { nationalMonths, type NationalFigure } from "./national-months";
import type { Outcome, OutcomeSource } from "./outcome";
import { printedNumber } from "./printed-number";
import { netFte } from "./net-fte";
import { unitMoves } from "./unit-moves";

/** What the parts of the view are made from, at the month asked for or the one in which the plan does most. */
export function readOutcome(source: OutcomeSource, { month }: { readonly month: number | null }): Outcome {
  const { model, result } = source;
  const sumsOf = (service: PlannedService) => ({
    before: nationalMonths(model, result.base, service),
    after: nationalMonths(model, result.plan, service),
  });
  const national = { prison: sumsOf("prison"), probation: sumsOf("probation") };
  const { months } = result.calendar;
  const most = mostAt(source, national);
  const isChosen = month !== null && month >= 1 && month <= months && month !== most.month;
  const at = isChosen ? { month, why: "chosen" as const } : most;
  const units = {
    prison: unitMoves(source, "prison", at.month),
    probation: unitMoves(source, "probation", at.month),
  };
  const service = releasedTo(source) ?? mostMoved(national, units, at.month);
  return { ...source, ...at, dates: monthEnds(result.calendar), service, national, units };
}

function mostAt({ result }: OutcomeSource, national: Outcome["national"]): Pick<Outcome, "month" | "why"> {
  const { months } = result.calendar;
  const best = (amount: (month: number) => number) => {
    let found = 1;
    for (let month = 2; month <= months; month++) if (amount(month) > amount(found)) found = month;
    return found;
  };
  if (result.releases.length > 0) {
    const net = netFte(result);
    return { month: best((month) => net[month] ?? 0), why: "gives-most" };
  }
  const figures: readonly NationalFigure[] = ["work", "errors", "shortfall", "insufficient"];
  for (const figure of figures) {
    const moved = (month: number) =>
      Math.max(
        Math.abs(movement(national.prison, figure, month)),
        Math.abs(movement(national.probation, figure, month)),
      );
    const month = best(moved);
    if (printedNumber(moved(month), 1) > 0) return { month, why: "moves-most" };
  }
  const moved = (month: number) => printedNumber(mostMovedUnit(result, month), 1);
  const month = best(moved);
  return moved(month) > 0 ? { month, why: "moves-most" } : { month: months, why: "last" };
}

/** The service that most released people are placed in; that of the destination where nobody is; null without a release. */
function releasedTo({ model, file, result }: OutcomeSource): PlannedService | null {
  if (result.releases.length === 0) return null;
  const placed = { prison: 0, probation: 0 };
  for (const { unit, people } of result.releases.flatMap(({ waves }) =>
    waves.flatMap(({ placements }) => placements),
  )) {
    placed[serviceOf(model.units[model.places.get(unit) ?? -1]?.unit.service)] += people;
  }
  if (placed.prison + placed.probation > 0) return placed.probation >= placed.prison ? "probation" : "prison";
  const release = file.measures.find(({ type, active }) => type === "headquarters-release" && active);
  return serviceOf(release?.type === "headquarters-release" ? release.destination.service : null);
}

/** By national figures; of a plan that only moves work between units, by where it does. */
function mostMoved(national: Outcome["national"], units: Outcome["units"], month: number): PlannedService {
  const moved = (service: PlannedService) =>
    Math.abs(movement(national[service], "work", month)) +
    Math.abs(movement(national[service], "shortfall", month));
  const [probation, prison] = [moved("probation"), moved("prison")];
  if (printedNumber(Math.max(probation, prison), 1) > 0) return probation > prison ? "probation" : "prison";
  const unitsMoved = (service: PlannedService) =>
    units[service].filter(({ workload }) => isTold(workload.after - workload.before)).length;
  return unitsMoved("probation") > unitsMoved("prison") ? "probation" : "prison";
}

const serviceOf = (service: string | null | undefined): PlannedService =>
  service === "probation" ? "probation" : "prison";
