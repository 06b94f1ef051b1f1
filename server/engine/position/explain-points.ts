import type { ParameterSet } from "../parameter-set";
import { known, type Quantity } from "../quantity";
import type { Collector } from "../trace";
import { workloadCauses } from "../workload/workload-causes";
import type { WeekSums, WeekWork } from "./sum-weeks";

/** Say which work the points of a week come from: each case type, reports, and what is left. */
export function explainPoints(
  week: WeekSums,
  work: WeekWork,
  parameters: ParameterSet,
  workloadPercent: Quantity,
  collect?: Collector,
): void {
  if (!collect) return;
  const causes = workloadCauses(work, parameters);
  for (const cause of causes) {
    collect({
      quantity: `points-${cause.cause}`,
      formula: cause.formula,
      inputs: cause.items.map((item) => ({
        name: item.name,
        value: known(item.count),
        unit: `${cause.counted} x ${item.pointsEach} points`,
        week: week.week,
      })),
      parameters: cause.parameters,
      value: known(cause.points),
      unit: "points",
    });
  }
  collect({
    quantity: "available-points",
    formula: "sum over officers of trunc(nominal target x (contracted - reduction hours) / full-time hours)",
    inputs: [{ name: "officers who reported", value: known(week.officers), unit: "people", week: week.week }],
    parameters: [
      "points.nominal-target-po",
      "points.nominal-target-pso",
      "hours.default-po",
      "hours.default-pso",
    ],
    value: known(week.availablePoints),
    unit: "points",
  });
  collect({
    quantity: "workload-percent",
    formula: "100 x points / available points",
    inputs: [
      ...causes.map((cause) => ({
        name: `points, ${cause.label}`,
        value: known(cause.points),
        unit: "points",
        from: `points-${cause.cause}`,
      })),
      { name: "points in use", value: known(week.points), unit: "points" },
      {
        name: "available points",
        value: known(week.availablePoints),
        unit: "points",
        from: "available-points",
      },
    ],
    parameters: [],
    value: workloadPercent,
    unit: "%",
  });
}
