import {
  readOfficersOverBetween,
  readOfficerWeeksHeld,
  type LongOverRule,
  type UnitLongOver,
  type WeekWindow,
} from "@/db/queries/officers-over";
import { inScope } from "@/db/transaction";
import type { PlainDate } from "@/server/engine/facts";
import type { ServiceContext } from "../../context";
import { keptPromises } from "../../kept-promises";
import type { Baseline } from "../../positions/list-baselines";

/** Each answer is a row a unit; questions beyond these are asked of the database anew. */
const most = 200;

const answers = keptPromises<readonly UnitLongOver[]>("officers-over-between", most);
const weeks = keptPromises<readonly PlainDate[]>("officer-weeks-held");

/** The weeks for which officers are held, in order. Snapshots never change: asked once. */
export function loadOfficerWeeksHeld(
  context: ServiceContext,
  { snapshot }: Baseline,
): Promise<readonly PlainDate[]> {
  return weeks(snapshot, () =>
    inScope(context.database, context.scope, (tx) => readOfficerWeeksHeld(tx, snapshot)),
  );
}

/** Officers over a line for long, by unit. No parameter decides it beyond the question, which is part of the key. */
export function loadOfficersOver(
  context: ServiceContext,
  { snapshot }: Baseline,
  rule: LongOverRule,
  window: WeekWindow,
): Promise<readonly UnitLongOver[]> {
  const key = [snapshot, rule.overPercent, rule.moreThanWeeks, window.from, window.to].join(".");
  return answers(key, () =>
    inScope(context.database, context.scope, (tx) => readOfficersOverBetween(tx, snapshot, rule, window)),
  );
}
