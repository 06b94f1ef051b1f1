import type { MethodId, Service } from "../engine/vocabulary";

const ofQuantity: ReadonlyMap<string, MethodId> = new Map(
  Object.entries({
    "required-fte": "staffing",
    "in-post-fte": "staffing",
    "shortfall-fte": "staffing",
    "gross-shortfall-fte": "roll-ups",
    "units-over": "bands",
    "units-past-line": "staffing",
    "units-sustained": "four-week-rule",
    "officers-over": "four-week-rule",
    "shortfall-percent": "staffing",
    "points-to-line": "staffing",
    "fte-inside-line": "staffing",
    "load-identity-percent": "staffing",
    "effective-fte": "workload-inferred",
    population: "workload-inferred",
    "operational-capacity": "workload-inferred",
    occupancy: "workload-inferred",
    "demand-index": "workload-inferred",
    "points-community": "workload-points",
    "points-licence": "workload-points",
    "points-custody": "workload-points",
    "points-reports": "workload-points",
    "points-other": "workload-points",
    "available-points": "workload-points",
    "per-officer": "rankings-and-peers",
    "officers-sustained": "four-week-rule",
    "untiered-cases": "unmeasured-work",
    "workload-at-most": "unmeasured-work",
    "key-work-hours": "key-work",
    "key-work-share": "key-work",
    "risk-rise": "error-risk",
  } satisfies Record<string, MethodId>),
);

/** The page that says how a quantity of a working is computed; null where none does. */
export function methodOf(quantity: string, service: Service): MethodId | null {
  if (quantity === "workload-percent")
    return service === "probation" ? "workload-points" : "workload-inferred";
  if (quantity.startsWith("officers-above-")) return "disclosure";
  return ofQuantity.get(quantity) ?? null;
}

/** Address of a method's page. */
export function methodHref(id: MethodId): string {
  return `/methods/${id}`;
}
