import type { Unit } from "@/server/engine/facts";

/** What figures are of, as the columns of the matrix. */
export const dataScopes = [
  { key: "prison", label: "Prisons" },
  { key: "delivery-unit", label: "Delivery units" },
  { key: "headquarters", label: "Headquarters" },
  { key: "nation", label: "Nation and regions" },
] as const;
export type DataScope = (typeof dataScopes)[number]["key"];

/** The column that a unit's figures stand in: totals of a service and of regions are the nation's. */
export function scopeOf({ kind }: Pick<Unit, "kind">): DataScope {
  switch (kind) {
    case "establishment":
      return "prison";
    case "delivery-unit":
      return "delivery-unit";
    case "directorate":
      return "headquarters";
    case "nation":
    case "service":
    case "group":
    case "region":
      return "nation";
  }
}
