import type { ParameterKey, RegisterKey } from "../engine/parameter-set";
import type { Definition } from "./define";
import { errorRisk } from "./error-risk";
import { forecast } from "./forecast";
import { modelledCases } from "./modelled-cases";
import { modelledOfficers } from "./modelled-officers";
import { officialWorkload } from "./official-workload";
import { release } from "./release";
import { staffing } from "./staffing";
import { taskShares } from "./task-shares";
import { thresholds } from "./thresholds";

const parameters = {
  ...officialWorkload,
  ...staffing,
  ...errorRisk,
  ...forecast,
  ...release,
  ...taskShares,
  ...modelledOfficers,
  ...modelledCases,
} as const satisfies Record<ParameterKey, Definition>;

/** Both registers: every coefficient and every threshold, complete by type. */
export const register: Readonly<Record<RegisterKey, Definition>> = { ...parameters, ...thresholds };

export const registerKeys = Object.keys(register).sort() as readonly RegisterKey[];
