import { median } from "@/server/engine/statistics/median";

const warmUps = 3;
const runs = 15;

/** Median wall time of a piece of work, after warming up. */
export function medianMilliseconds(work: () => unknown): number {
  const times = Array.from({ length: warmUps + runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(warmUps)) ?? 0;
}
