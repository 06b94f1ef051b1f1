import type { ErrorRiskKey } from "../engine/parameter-set";
import type { Definition } from "./define";
import { errorRiskFactors } from "./error-risk-factors";
import { errorRiskLevels } from "./error-risk-levels";
import { releaseWeights } from "./release-weights";

/** What the risk of an error is worked out with, complete by type. */
export const errorRisk = {
  ...errorRiskFactors,
  ...errorRiskLevels,
  ...releaseWeights,
} as const satisfies Record<ErrorRiskKey, Definition>;
