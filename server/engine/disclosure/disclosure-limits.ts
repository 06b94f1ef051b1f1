import type { ParameterSet } from "../parameter-set";

export interface DisclosureLimits {
  readonly minimumOfficers: number;
  readonly minimumCount: number;
}

/**
 * How few officers may be counted in public.
 * Parameters: `disclosure.minimum-officers` (10), `disclosure.minimum-count` (5).
 * @example disclosureLimits(parameters) // { minimumOfficers: 10, minimumCount: 5 }
 */
export function disclosureLimits(parameters: ParameterSet): DisclosureLimits {
  return {
    minimumOfficers: parameters.value("disclosure.minimum-officers"),
    minimumCount: parameters.value("disclosure.minimum-count"),
  };
}
