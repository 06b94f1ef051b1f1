import { readFacts } from "@/db/queries/facts";
import { readUnits } from "@/db/queries/reference";
import { readUnitWeekSums } from "@/db/queries/week-sums";
import { readLatestUnitWeeks } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import type { PlainDate } from "@/server/engine/facts";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import type { ServiceContext } from "../context";
import { weeksBefore } from "../weeks-before";
import type { Baseline } from "./list-baselines";

/** How far a position looks back: a year. Older weeks are read where a page shows them. */
const weeksLookedBack = 52;

/** Everything a position needs but its counts of officers, read in one transaction. */
export function loadSnapshot(context: ServiceContext, baseline: Baseline): Promise<PlanningSnapshot> {
  return inScope(context.database, context.scope, async (tx) => {
    const units = await readUnits(tx, baseline.asOf);
    const facts = await readFacts(tx, baseline.snapshot);
    const latest = await readLatestUnitWeeks(tx, baseline.snapshot);
    const last = latest.reduce<PlainDate>((max, { week }) => (week > max ? week : max), "");
    const from = last && weeksBefore(last, weeksLookedBack - 1);
    const latestWeeks = latest.filter(({ week }) => week >= from);
    const codes = [...new Set(latestWeeks.map(({ unit }) => unit))];
    return {
      id: baseline.snapshot,
      asOf: baseline.asOf,
      units,
      facts,
      weekSums: await readUnitWeekSums(tx, baseline.snapshot, codes, from),
      latestWeeks,
      officers: new Map(),
    };
  });
}
