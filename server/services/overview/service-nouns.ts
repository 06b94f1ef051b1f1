import { plural } from "@/server/contracts/format";
import type { Service } from "@/server/engine/vocabulary";

/** The units of a service in words: `103 prisons`, `1 delivery unit`. */
export function unitsOf(service: Service, count: number): string {
  return plural(count, unitNouns[service]);
}

const unitNouns: Record<Service, string> = {
  prison: "prison",
  probation: "delivery unit",
  headquarters: "directorate",
};

export const staffNouns: Record<Service, string> = {
  prison: "officers in bands 3 to 5",
  probation: "probation officers",
  headquarters: "people of all grades, with area services (now frontline support)",
};
