import type { UnitSort } from "@/server/contracts/units";
import type { UnitPosition } from "@/server/engine/position/position";
import { unknown, type Quantity } from "@/server/engine/quantity";

type Key = number | string | null;
type GroupName = (unit: UnitPosition) => string;

const alphabet = new Intl.Collator("en");

/** Sorts that read better from small to large when first chosen. */
export const startsAscending: ReadonlySet<UnitSort> = new Set(["name", "group", "quality"]);

/**
 * Order of units in a list. `worst`: over for four weeks on the unit's mean first, then workload, then size.
 * `change`: what workload grew most first, where the position is set against another.
 * Units without the figure come last whichever way the list is turned; ties go by name.
 */
export function unitOrder(
  { sort, order }: { readonly sort: UnitSort; readonly order: "asc" | "desc" },
  groupName: GroupName,
  workloadChange: (unit: UnitPosition) => Quantity = () => unknown("no-baseline"),
) {
  const keys = sortKeys(sort, groupName, workloadChange);
  const turn = sort === "worst" || order === "desc" ? -1 : 1;
  return (a: UnitPosition, b: UnitPosition): number => {
    for (const key of keys) {
      const difference = compare(key(a), key(b), turn);
      if (difference !== 0) return difference;
    }
    return alphabet.compare(a.unit.name, b.unit.name);
  };
}

function sortKeys(
  sort: UnitSort,
  groupName: GroupName,
  workloadChange: (unit: UnitPosition) => Quantity,
): readonly ((unit: UnitPosition) => Key)[] {
  const workload = (unit: UnitPosition) => valueOf(unit.workload.percent.quantity);
  switch (sort) {
    case "worst":
      return [
        (unit) => (unit.workload.meanRun?.excessiveNow ? 1 : 0),
        workload,
        (unit) => valueOf(unit.staffing.required.quantity),
      ];
    case "name":
      return [(unit) => unit.unit.name];
    case "group":
      return [groupName];
    case "in-post":
      return [(unit) => valueOf(unit.staffing.inPost.quantity)];
    case "shortfall":
      return [(unit) => valueOf(unit.staffing.shortfallPercent)];
    case "line":
      return [(unit) => valueOf(unit.staffing.fteInsideLine)];
    case "workload":
      return [workload];
    case "sustained":
      return [sustainedShare];
    case "per-officer":
      return [(unit) => (unit.perOfficer ? valueOf(unit.perOfficer.quantity) : null)];
    case "quality":
      return [(unit) => unit.quality];
    case "change":
      return [(unit) => valueOf(workloadChange(unit))];
  }
}

/** Share of officers over for four weeks. A suppressed count has no place in the order: it would tell the count. */
function sustainedShare({ officers }: UnitPosition): number | null {
  return officers?.sustained.known ? officers.sustained.value / officers.officers : null;
}

function compare(a: Key, b: Key, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" || typeof b === "string") return turn * alphabet.compare(String(a), String(b));
  return turn * (a - b);
}

function valueOf(quantity: Quantity): number | null {
  return quantity.known ? quantity.value : null;
}
