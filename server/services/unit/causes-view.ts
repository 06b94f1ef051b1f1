import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent } from "@/server/contracts/format";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import type { UnitPosition } from "@/server/engine/position/position";
import { workloadCauses } from "@/server/engine/workload/workload-causes";
import type { Position } from "../positions/load-position";

/** The scale of the load bar: 0 to 160% on every page. */
const scaleEnd = 160;

/** "Why 118%?": the points of the latest week by cause. Null where workload is not counted in points. */
export function causesView(position: Position, unit: UnitPosition): ChartModel | null {
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
    key: "causes",
    title: `Why ${percent(quantity.value)}? ${most}`,
    subtitle: `Points in use as % of available points, week of ${longDate(week.week)}, modelled`,
    source: "Source: Plimsoll model, from national totals",
    asOf: `Latest week ${longDate(week.week)}`,
    notes: [
      `${decimal(week.points)} points in use ÷ ${decimal(week.availablePoints)} available = ${percent(quantity.value, 1)}. ${distanceWords(week, over, position)}`,
    ],
    textAlternative: `Stacked bar of ${percent(quantity.value)} workload: ${rows.map((row) => `${row.label} ${row.share}`).join(", ")}.`,
    table: {
      head: ["Cause", "Points", "Of available"],
      rows: [
        ...rows.map((row) => [row.label, row.points, row.share]),
        ["In use", decimal(week.points), percent(quantity.value, 1)],
      ],
    },
    csvHref: null,
    drawing: {
      kind: "stacked-bars",
      suffix: "%",
      parts: rows.map((row) => row.label),
      rows: [{ label: "", values: rows.map((row) => row.percent), text: percent(quantity.value) }],
      scaleEnd,
      thresholds: [
        { value: position.parameters.value("line.full"), label: "100%" },
        { value: over, label: percent(over) },
      ],
    },
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
