import { decimal, longDate, percent } from "@/server/contracts/format";
import type { CausesView } from "@/server/contracts/unit";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import type { UnitPosition } from "@/server/engine/position/position";
import { workloadCauses } from "@/server/engine/workload/workload-causes";
import { explainAddress } from "../explain/explain-address";
import type { Position } from "../positions/load-position";

/** "Why 118%?": the points of the latest week by cause. Null where workload is not counted in points. */
export function causesView(position: Position, unit: UnitPosition): CausesView | null {
  const input = position.inputs.get(unit.unit.code);
  const week = sumWeeks(input?.weeks ?? []).at(-1);
  const { quantity } = unit.workload.percent;
  if (unit.workload.basis !== "points" || !week || !quantity.known) return null;
  const over = position.parameters.value("line.over");
  const share = (points: number) => (100 * points) / week.availablePoints;
  const causes = workloadCauses(sumWork(input?.latest ?? []), position.parameters).filter(
    (cause) => cause.cause !== "other" || Math.round(cause.points) !== 0,
  );
  const rows = causes.map((cause) => ({
    label: cause.label,
    points: decimal(cause.points),
    share: percent(share(cause.points), 1),
    percent: share(cause.points),
  }));
  const largest = [...rows].sort((a, b) => b.percent - a.percent)[0];
  const most = largest
    ? `${largest.label} is ${percent((100 * largest.percent) / quantity.value)} of the work`
    : "";
  return {
    title: `Why ${percent(quantity.value)}? ${most}`,
    subtitle: `Points in use as % of available points, week of ${longDate(week.week)}, modelled`,
    sum: `${decimal(week.points)} points in use ÷ ${decimal(week.availablePoints)} available = ${percent(quantity.value, 1)}. ${distanceWords(week, over, position)}`,
    explainHref: explainAddress(position, unit.unit.code, "workload-percent"),
    rows,
    total: { points: decimal(week.points), share: percent(quantity.value, 1) },
    textAlternative: `Stacked bar of ${percent(quantity.value)} workload: ${rows.map((row) => `${row.label} ${row.share}`).join(", ")}.`,
  };
}

/** How far the unit is from the line: officers to add or points to shed, or what there is to spare. */
function distanceWords(
  week: { readonly points: number; readonly availablePoints: number },
  over: number,
  position: Position,
): string {
  const pointsAtLine = (week.availablePoints * over) / 100;
  const excess = week.points - pointsAtLine;
  if (excess <= 0) return `${decimal(-excess)} points to spare before ${percent(over)}.`;
  const fullTime = position.parameters.value("points.nominal-target-po");
  const officers = (excess * 100) / over / fullTime;
  return `To reach ${percent(over)}: ${decimal(officers, 1)} more full-time officers, or ${decimal(excess)} fewer points.`;
}
