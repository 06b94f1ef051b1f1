import type { Unit } from "@/server/engine/facts";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import type { UnitWork } from "@/server/engine/workload/move-cases";
import type { Position } from "../positions/load-position";

/** A delivery unit with what it holds in its latest week. */
export interface DeliveryUnit {
  readonly unit: Unit;
  readonly week: string;
  readonly officers: number;
  readonly work: UnitWork;
  /** Too few officers to be told of. */
  readonly suppressed: boolean;
}

/** The delivery units of a position that hold cases, in its order. */
export function deliveryUnits(position: Position): readonly DeliveryUnit[] {
  return position.units.flatMap(({ unit }) => deliveryUnit(position, unit) ?? []);
}

/** Null where no cases of the unit are held. */
export function deliveryUnit({ inputs, parameters }: Position, unit: Unit): DeliveryUnit | null {
  const latest = inputs.get(unit.code)?.latest ?? [];
  const [week] = sumWeeks(latest);
  if (unit.service !== "probation" || !week) return null;
  const { cases } = sumWork(latest);
  return {
    ...{ unit, week: week.week, officers: week.officers },
    work: { cases, points: week.points, availablePoints: week.availablePoints },
    suppressed: week.officers < parameters.value("disclosure.minimum-officers"),
  };
}
