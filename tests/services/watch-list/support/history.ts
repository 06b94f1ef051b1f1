import type { WatchHistory } from "@/server/contracts/watch-list";
import { resolveParameters } from "@/server/parameters/resolve";
import type { Position } from "@/server/services/positions/load-position";
import { historyView, unitHistory } from "@/server/services/watch-list/watch-history";
import { unit, unitInput, unitWeek } from "@/tests/support/builders";

/** History of a unit with these workloads in these weeks; null is a week without a report. */
export function watchHistoryOf(
  weeks: readonly string[],
  percents: readonly (number | null)[],
): WatchHistory | null {
  const own = weeks.flatMap((week, place) => {
    const percent = percents[place] ?? null;
    return percent === null ? [] : [unitWeek({ week, unit: "N01", points: 400 * percent })];
  });
  const input = unitInput({ unit: unit({ code: "N01", service: "probation" }), weeks: own });
  const position = {
    snapshot: { weekSums: weeks.map((week) => ({ week })) },
    parameters: resolveParameters("2026-03-31"),
    inputs: new Map([["N01", input]]),
  } as unknown as Position;
  const watched = { unit: input.unit } as Parameters<typeof unitHistory>[1];
  return historyView(unitHistory(position, watched));
}
