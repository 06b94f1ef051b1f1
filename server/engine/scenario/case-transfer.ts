import type { MovedTier } from "../plan-vocabulary";
import type { CaseType } from "../vocabulary";
import type { Dated } from "./dated-measure";

/**
 * Cases of one type and tier are held at another delivery unit. Their number is kept up: where one of them ends another
 * takes its place, as with all cases of the forecast.
 */
export interface CaseTransfer extends Dated<"case-transfer"> {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly caseType: CaseType;
  readonly tier: MovedTier;
  readonly cases: number;
}
