import { decimal, longDate, percent } from "@/server/contracts/format";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { OverviewSource } from "../../overview/overview-source";

/** Sentences to begin with, made from the numbers; whoever uses them changes them. */
export function linesToTake(before: OverviewSource, now: OverviewSource): string {
  const services = [
    ["PRISONS", "Prisons are", "prison officers"],
    ["PROBATION", "Probation is", "probation officers"],
  ] as const;
  return [
    ...services.map(([code, subject, who]) =>
      serviceLine(before.aggregates.get(code), now.aggregates.get(code), subject, who),
    ),
    "These are published national totals. Figures for regions and delivery units of probation are modelled and are not for publication.",
    "A shortfall is against the staffing required for the full regime and includes leave and sickness. It is not a count of vacancies.",
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

function serviceLine(
  before: AggregatePosition | undefined,
  now: AggregatePosition | undefined,
  subject: string,
  who: string,
): string {
  const [old, later] = [before?.staffing, now?.staffing];
  if (
    !old ||
    !later?.shortfallPercent.known ||
    !later.inPost.quantity.known ||
    !later.required.quantity.known
  )
    return "";
  const at = `at ${longDate(later.inPost.asOf)}`;
  const first = `${subject} ${percent(later.shortfallPercent.value, 1)} short of ${who} ${at}: ${decimal(later.inPost.quantity.value)} FTE in post of ${decimal(later.required.quantity.value)} required.`;
  if (!old.shortfallPercent.known || old.inPost.asOf === later.inPost.asOf) return first;
  return `${first} At ${longDate(old.inPost.asOf)} it was ${percent(old.shortfallPercent.value, 1)}.`;
}
