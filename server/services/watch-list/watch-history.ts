import { plural, shortDate } from "@/server/contracts/format";
import type { WatchHistory } from "@/server/contracts/watch-list";
import type { PlainDate } from "@/server/engine/facts";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import type { UnitPosition } from "@/server/engine/position/position";
import { runByWeek, type RunWeek, type WeekState } from "@/server/engine/workload/run-by-week";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { Position } from "../positions/load-position";

const signs: Record<WeekState, string> = { sustained: "s", over: "o", under: "u", missing: "m" };

const weeksOf = new WeakMap<Position["snapshot"], readonly PlainDate[]>();

/** All weeks that a position holds of any unit, oldest first. */
export function weeksHeld({ snapshot }: Position): readonly PlainDate[] {
  const before = weeksOf.get(snapshot);
  if (before) return before;
  const weeks = [...new Set(snapshot.weekSums.map(({ week }) => week))].sort();
  weeksOf.set(snapshot, weeks);
  return weeks;
}

/** A position never changes, so neither does the history of a unit in it. */
const kept = new WeakMap<UnitPosition, readonly RunWeek[]>();

/** The four-week rule on a unit's mean in each week that is held; empty where none of its own are. */
export function unitHistory(position: Position, unit: UnitPosition): readonly RunWeek[] {
  const before = kept.get(unit);
  if (before) return before;
  const history = historyOf(position, unit);
  kept.set(unit, history);
  return history;
}

function historyOf(position: Position, { unit }: UnitPosition): readonly RunWeek[] {
  const weeks = weeksHeld(position);
  const own = new Map(
    sumWeeks(position.inputs.get(unit.code)?.weeks ?? []).map((sums) => [sums.week, sums] as const),
  );
  if (own.size === 0) return [];
  const { parameters } = position;
  return runByWeek(
    weeks.map((week) => {
      const sums = own.get(week);
      return { week, workloadPercent: sums ? workloadOrNoCapacity(sums.points, sums.availablePoints) : null };
    }),
    { overPercent: parameters.value("line.over"), weeks: parameters.value("rule.sustained-weeks") },
  );
}

/** The same as a strip and in words. */
export function historyView(history: readonly RunWeek[]): WatchHistory | null {
  if (history.length === 0) return null;
  const flagged = history.filter(({ state }) => state === "sustained").length;
  return {
    text: `${flagged} of ${plural(history.length, "week")}`,
    stretches: stretches(history).join("; "),
    signs: history.map(({ state }) => signs[state]).join(""),
  };
}

/** `27 Oct to 30 Mar`, each stretch of flagged weeks; a missing week within one does not end it. */
function stretches(history: readonly RunWeek[]): readonly string[] {
  const found: { from: PlainDate; to: PlainDate; open: boolean }[] = [];
  for (const { week, state } of history) {
    const last = found.at(-1);
    if (state === "sustained") {
      if (last?.open) last.to = week;
      else found.push({ from: week, to: week, open: true });
    } else if (last && state !== "missing") last.open = false;
  }
  return found.map(({ from, to }) =>
    from === to ? shortDate(from) : `${shortDate(from)} to ${shortDate(to)}`,
  );
}
