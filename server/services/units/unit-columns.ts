import type { UnitColumn, UnitSort, UnitsInput } from "@/server/contracts/units";
import { startsAscending } from "./unit-order";
import { unitsAddress } from "./units-address";

const labels: readonly (readonly [UnitColumn["key"], string])[] = [
  ["name", "Unit"],
  ["group", "Group or region"],
  ["in-post", "In post of required, FTE"],
  ["shortfall", "Shortfall"],
  ["line", "FTE to the 30% line"],
  ["workload", "Workload"],
  ["sustained", "Officers over 110% for 4 weeks"],
  ["per-officer", "Per officer"],
  ["quality", "Quality"],
];

/** Heads of the rows of units; each leads to the list in its order, the other way round where it is in force. */
export function unitColumns(input: UnitsInput): readonly UnitColumn[] {
  return labels.map(([key, label]) => {
    const sorted = input.sort === key ? input.order : null;
    return {
      key,
      label,
      sorted: sorted === null ? null : sorted === "asc" ? "ascending" : "descending",
      href: unitsAddress(input, { sort: key, order: nextOrder(key, sorted) }),
    };
  });
}

function nextOrder(key: UnitSort, sorted: "asc" | "desc" | null): "asc" | "desc" {
  if (sorted !== null) return sorted === "asc" ? "desc" : "asc";
  return startsAscending.has(key) ? "asc" : "desc";
}
