import { decimal, longDate, percent } from "@/server/contracts/format";
import { serviceLabels } from "@/server/contracts/labels";
import type { RunFigure, RunServiceView } from "@/server/contracts/run";
import type { Known, PlanResult } from "./plan-result";
import { tellingMonth } from "./telling-month";

type Sums = PlanResult["services"][number];
type Format = (value: number) => string;
const share: Format = (value) => percent(value, 1);
const tenth: Format = (value) => decimal(value, 1);

const figures: readonly (readonly [label: string, field: keyof Sums["base"], format: Format])[] = [
  ["Shortfall", "shortfallPercent", share],
  ["Shortfall after cover", "shortfallAfterCoverPercent", share],
  ["Work of effective staff", "workPercent", share],
  ["Officers in post, FTE", "inPostFte", tenth],
  ["Cover, FTE", "coverFte", tenth],
  ["Waiting work, months of an officer", "backlogFte", tenth],
];

/** What a plan does to each service, at the month in which it moves work most and at the last. */
export function runFigures(result: PlanResult): readonly RunServiceView[] {
  const last = result.months.length - 1;
  const telling = tellingMonth(result);
  const places = telling === last ? [last] : [telling, last];
  const months = places.map((place) => monthWords(result, place, place === telling && places.length > 1));
  return result.services.map((sums) => ({
    ...{ service: serviceLabels[sums.service], months },
    rows: figures.map(([label, field, format]) => figure(label, format, sums, field, places)),
  }));
}

function figure(
  label: string,
  format: Format,
  { base, plan }: Sums,
  field: keyof Sums["base"],
  places: readonly number[],
): RunFigure {
  const told = (value: Known | undefined) => (typeof value === "number" ? format(value) : "not known");
  return {
    label,
    values: places.map((place) => ({ before: told(base[field][place]), after: told(plan[field][place]) })),
  };
}

function monthWords({ months }: PlanResult, place: number, isTelling: boolean): string {
  const day = longDate(months[place] ?? "");
  return isTelling ? `${day}, when the plan moves work most` : `${day}, the last month`;
}
