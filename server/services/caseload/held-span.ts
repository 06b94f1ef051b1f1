import { readFirstUnitWeek } from "@/db/queries/workload";
import { inScope } from "@/db/transaction";
import type { PlainDate } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import type { Position } from "../positions/load-position";
import { weeksHeld } from "../watch-list/watch-history";
import { weeksBefore } from "../weeks-before";
import { weeksBetween } from "./week-span";
import { weeksOfChange } from "./weeks-before";

export interface HeldSpan {
  /** Empty where no week is held. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Weeks from the first to the last, those that nobody reported too. */
  readonly held: number;
}

const once = keptPromises<PlainDate | null>("first-unit-weeks");

/** Between which weeks a snapshot holds anything of any unit. Snapshots never change: asked once. */
export async function loadHeldSpan(context: ServiceContext, position: Position): Promise<HeldSpan> {
  const { snapshot } = position.baseline;
  const last = weeksHeld(position).at(-1) ?? "";
  const first =
    (await once(snapshot, () =>
      inScope(context.database, context.scope, (tx) => readFirstUnitWeek(tx, snapshot)),
    )) ?? "";
  return { first, last, held: first === "" || last === "" ? 0 : weeksBetween(first, last) };
}

/** The first week to read so that as many can be shown, each beside the week that a change is told against. */
export function firstRead(first: PlainDate, last: PlainDate, count: number): PlainDate {
  if (last === "") return "";
  const from = weeksBefore(last, count - 1 + weeksOfChange);
  return from < first ? first : from;
}
