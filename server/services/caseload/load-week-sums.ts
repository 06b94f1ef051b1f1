import { readUnitWeekSums } from "@/db/queries/week-sums";
import { inScope } from "@/db/transaction";
import type { PlainDate, UnitWeekSums } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { weeksHeld } from "../watch-list/watch-history";

/** The sums of some units' weeks from a week on, by unit: those of the position where it looks back as far. */
export async function loadWeekSums(
  context: ServiceContext,
  position: Position,
  units: readonly string[],
  from: PlainDate,
): Promise<ReadonlyMap<string, readonly UnitWeekSums[]>> {
  const [firstOfPosition] = weeksHeld(position);
  if (firstOfPosition === undefined || from >= firstOfPosition)
    return new Map(units.map((code) => [code, ofPosition(position, code, from)]));
  const rows = await inScope(context.database, context.scope, (tx) =>
    readUnitWeekSums(tx, position.baseline.snapshot, units, from),
  );
  const byUnit = new Map<string, UnitWeekSums[]>();
  for (const row of rows) {
    const list = byUnit.get(row.unit);
    if (list) list.push(row);
    else byUnit.set(row.unit, [row]);
  }
  return byUnit;
}

function ofPosition({ inputs }: Position, code: string, from: PlainDate): readonly UnitWeekSums[] {
  return (inputs.get(code)?.weeks ?? []).filter(({ week }) => week >= from);
}
