import type { PlannedService } from "@/server/engine/parameter-set";

interface ServiceWords {
  readonly officers: string;
  readonly units: string;
  readonly unit: string;
  readonly group: string;
}

/** The people and places of a service in the words of the outcome. */
export const serviceWords: Readonly<Record<PlannedService, ServiceWords>> = {
  prison: { officers: "prison officers", units: "prisons", unit: "prison", group: "group" },
  probation: {
    officers: "probation officers",
    units: "delivery units",
    unit: "delivery unit",
    group: "region",
  },
};
