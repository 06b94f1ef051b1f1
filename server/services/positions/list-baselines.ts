import { readBaselines, type Baseline } from "@/db/queries/batches";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { processWide } from "../process-wide";

export type { Baseline };

type Baselines = readonly [Baseline, ...Baseline[]];

/**
 * Every page begins with this list, and asking took a third of the time of a page. A pointer that is moved, by
 * this process or another, is seen within this time.
 */
const keptForMs = 1000;

const kept = processWide("baselines", () => new WeakMap<object, { until: number; baselines: Baselines }>());

/**
 * The named snapshots, newest first.
 * @throws AppError UNAVAILABLE when nothing has been loaded yet
 */
export async function listBaselines(context: ServiceContext): Promise<Baselines> {
  const before = kept.get(context.database);
  if (before && Date.now() < before.until) return before.baselines;
  const baselines = await inScope(context.database, context.scope, readBaselines);
  const [newest, ...others] = distinct(baselines).sort(newestFirst);
  if (!newest)
    throw new AppError("UNAVAILABLE", "No figures have been loaded yet. Start the service with npm start.");
  const listed: Baselines = [newest, ...others];
  kept.set(context.database, { until: Date.now() + keptForMs, baselines: listed });
  return listed;
}

/** Keeps the list until it is forgotten: while a file is stored, the embedded database answers nobody else. */
export async function holdBaselines(context: ServiceContext): Promise<void> {
  kept.set(context.database, { until: Infinity, baselines: await listBaselines(context) });
}

/** Has the next who asks see what was moved just now. */
export function forgetBaselines(context: ServiceContext): void {
  kept.delete(context.database);
}

/** A name that points where an earlier one does shows nothing new: so do imports that were all taken back. */
function distinct(baselines: readonly Baseline[]): Baseline[] {
  const places = new Map<string, Baseline>();
  for (const baseline of baselines)
    if (!places.has(baseline.snapshot)) places.set(baseline.snapshot, baseline);
  return [...places.values()];
}

/** Of one date the one further on in the switch: what was brought in comes before what is shipped. */
function newestFirst(a: Baseline, b: Baseline): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? 1 : -1;
  return b.position - a.position;
}
