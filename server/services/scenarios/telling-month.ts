import type { Known, PlanResult } from "./plan-result";

/** The month in which the plan moves work most; the last where it moves none. */
export function tellingMonth({ months, services: sums }: Pick<PlanResult, "months" | "services">): number {
  const moved = months.map((_, month) =>
    sums.reduce(
      (total, { base, plan }) => total + distance(base.workPercent[month], plan.workPercent[month]),
      0,
    ),
  );
  const most = Math.max(...moved);
  return most > 0 ? moved.indexOf(most) : months.length - 1;
}

function distance(a: Known | undefined, b: Known | undefined): number {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) : 0;
}
