import type { Service } from "@/server/engine/vocabulary";

/** Code of each service among the units: its national totals stand under it. */
export const serviceCodes = {
  prison: "PRISONS",
  probation: "PROBATION",
  headquarters: "HEADQUARTERS",
} as const satisfies Record<Service, string>;
