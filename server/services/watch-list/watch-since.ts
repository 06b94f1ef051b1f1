import { longDate } from "@/server/contracts/format";
import type { WatchRow } from "@/server/contracts/watch-list";
import type { PlainDate } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import { loadPosition, type Position } from "../positions/load-position";
import { isModelled, type WatchedUnit } from "./watched-unit";

type Since = Pick<WatchRow, "since" | "sinceDetail">;

/** Codes of the units whose staffing was measured at a position before this one. */
export async function measuredBefore(
  context: ServiceContext,
  { baseline, baselines }: Position,
): Promise<ReadonlySet<string>> {
  const earlier = baselines.filter(({ asOf }) => asOf < baseline.asOf);
  const positions = await Promise.all(earlier.map(({ name }) => loadPosition(context, name)));
  const measured = positions.flatMap(({ units }) =>
    units.filter(({ staffing }) => staffing.shortfallPercent.known && staffing.quality !== "D"),
  );
  return new Set(measured.map(({ unit }) => unit.code));
}

/** First date at which a unit is known to be flagged: the start of its run, or the date of the figures that flag it. */
export function watchSince(
  watched: WatchedUnit,
  firstWeek: PlainDate | undefined,
  before: ReadonlySet<string>,
): Since {
  const { unit, flags } = watched;
  const run = unit.workload.meanRun;
  if (flags.includes("mean") && run?.runNowSince)
    return {
      since: longDate(run.runNowSince),
      sinceDetail: run.runNowSince === firstWeek ? "the first week held" : "first week of the run",
    };
  if (!flags.includes("risk"))
    return {
      since: longDate(unit.officers?.week ?? unit.staffing.inPost.asOf),
      sinceDetail: "the latest week: officers are counted in no other",
    };
  const isFirst = !isModelled(watched) && !before.has(unit.unit.code);
  return {
    since: longDate(unit.staffing.inPost.asOf),
    sinceDetail: isFirst ? "the first date measured" : "the date of its staffing",
  };
}
