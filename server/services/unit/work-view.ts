import { longDate } from "@/server/contracts/format";
import type { UnitWorkView } from "@/server/contracts/unit";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import { gradeWork } from "./grade-work";
import { tierWork } from "./tier-work";

/** The work of the latest week by grade, and by tier and type; null where none is counted in points. */
export function workView(position: Position, { unit, workload }: UnitPosition): UnitWorkView | null {
  const latest = position.inputs.get(unit.code)?.latest ?? [];
  const [first] = latest;
  if (workload.basis !== "points" || !first) return null;
  return {
    week: longDate(first.week),
    grades: gradeWork(latest, position.parameters),
    tiers: tierWork(latest, position.parameters),
  };
}
