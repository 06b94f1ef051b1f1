import type { ErrorRiskInput, RiskSort } from "@/server/contracts/error-risk-page";
import { riskLevels } from "@/server/engine/vocabulary";
import type { RiskItem } from "./risk-items";

type Key = number | string | null;

const alphabet = new Intl.Collator("en");

/** Sorts that read better from small to large when first chosen. */
export const startsAscending: ReadonlySet<RiskSort> = new Set(["name"]);

/**
 * Order of units in a list: by what full staffing would avoid unless something else is asked for. Units without the
 * figure come last whichever way the list is turned; ties go by name.
 */
export function riskOrder(
  { sort, order }: Pick<ErrorRiskInput, "sort" | "order">,
  change: (item: RiskItem) => number | null,
): (a: RiskItem, b: RiskItem) => number {
  const turn = order === "desc" ? -1 : 1;
  const key = keyOf(sort, change);
  return (a, b) => {
    const byName = alphabet.compare(a.unit.unit.name, b.unit.unit.name);
    if (sort === "name") return turn * byName;
    return compare(key(a), key(b), turn) || byName;
  };
}

function keyOf(sort: RiskSort, change: (item: RiskItem) => number | null): (item: RiskItem) => Key {
  switch (sort) {
    case "name":
      return ({ unit }) => unit.unit.name;
    case "level":
      return ({ own }) => own && riskLevels.indexOf(own.level);
    case "rise":
      return ({ own }) => own?.riskRise ?? null;
    case "expected":
      return ({ expected }) => expected;
    case "change":
      return change;
    case "avoidable":
      return ({ avoidable }) => avoidable;
  }
}

function compare(a: Key, b: Key, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * (Number(a) - Number(b));
}
