import type { ParameterSet } from "../parameter-set";
import type { UnitPosition } from "../position/position";
import type { Interval } from "../statistics/interval";
import { sum } from "../statistics/sum";
import type { Quality, RiskLevel } from "../vocabulary";
import { assessmentLevel } from "./assessment-level";
import { logOdds } from "./log-odds";
import { probabilityOfLogOdds } from "./probability-of-log-odds";
import { riskCoefficients, type RiskCoefficients } from "./risk-coefficients";
import { riskConditions, type RiskConditions, type RiskLevers } from "./risk-conditions";
import { riskDrivers, type RiskDrivers } from "./risk-drivers";
import { riskLevel } from "./risk-level";
import { riskMultipliers } from "./risk-multipliers";
import { meanParts, riskParts, type RiskParts } from "./risk-parts";
import { riskRise } from "./risk-rise";
import { riskRiseRange, thetaRange } from "./risk-rise-range";
import { secondOpinion } from "./second-opinion";
import { unitLoad, type UnitLoad } from "./unit-load";

/** Risk assessments of probation: shares that inspectors would call insufficient, never a count. */
export interface AssessmentRisk {
  /** Over all delivery units, by their requirement. Null where no unit has a load. */
  readonly insufficientPercent: number | null;
  readonly units: readonly UnitAssessmentRisk[];
}

export interface UnitAssessmentRisk {
  readonly position: UnitPosition;
  readonly insufficientPercent: number;
  readonly insufficientAtFullStaffingPercent: number;
  /** Odds today over odds at full staffing: shares near 100% cannot rise much, odds can. */
  readonly riskRise: number;
  readonly riskRiseRange: Interval;
  /** Odds against the odds of the national share: 1 is the national mean. */
  readonly relativeIndex: number;
  readonly level: RiskLevel;
  readonly outsideMethod: boolean;
  readonly drivers: RiskDrivers;
  readonly secondOpinion: { readonly riskRise: number };
  readonly isRanked: boolean;
  /** That of the staffing and workload: D where they are modelled. */
  readonly quality: Quality;
}

interface Assessed {
  readonly position: UnitPosition;
  readonly conditions: RiskConditions;
  readonly parts: RiskParts;
  readonly logOddsToday: number;
  readonly weight: number;
}

/**
 * Risk of an insufficient assessment in every delivery unit with a known workload, set at the level inspectors found.
 *
 * Formula: logit share = logit(published share) + ln M - ln M at the mean workload and experience when it was published;
 * risk rise and relative index are ratios of odds. Units: percent and ratios. A unit without a known workload is left out.
 * Parameters: `error-risk.assessment-share`, `error-risk.assessment-workload`, and those of the parts.
 * @param reference the registers of the date at which the share was published
 * @example a unit at the mean workload of that date // the published share, 72%
 */
export function assessmentRisk(
  positions: readonly UnitPosition[],
  parameters: ParameterSet,
  reference: ParameterSet,
  leversOf: (position: UnitPosition) => RiskLevers = () => ({}),
): AssessmentRisk {
  const coefficients = riskCoefficients("assessment", parameters);
  const level = assessmentLevel(reference, coefficients);
  const assess = (position: UnitPosition, load: UnitLoad, levers: RiskLevers): Assessed => {
    const conditions = riskConditions("assessment", load, levers, parameters);
    const { required } = position.staffing;
    return {
      ...{ position, conditions, parts: riskParts(conditions, coefficients) },
      logOddsToday: level + Math.log(riskMultipliers(conditions, coefficients).composite),
      weight: required.quantity.known ? required.quantity.value : 0,
    };
  };
  const assessed = positions
    .filter(({ unit }) => unit.service === "probation")
    .flatMap((position) => {
      const load = unitLoad(position, parameters);
      return load === null ? [] : [assess(position, load, leversOf(position))];
    });
  const weights = sum(assessed.map(({ weight }) => weight));
  if (weights === 0) return { insufficientPercent: null, units: [] };
  const share = sum(assessed.map((each) => each.weight * probabilityOfLogOdds(each.logOddsToday))) / weights;
  const nation = { logOdds: logOdds(share), parts: meanParts(assessed), thetas: thetaRange(parameters) };
  return {
    insufficientPercent: 100 * share,
    units: assessed.map((each) => unitRisk(each, nation, coefficients, parameters)),
  };
}

interface Nation {
  readonly logOdds: number;
  readonly parts: RiskParts;
  readonly thetas: Interval;
}

function unitRisk(
  { position, conditions, parts, logOddsToday }: Assessed,
  nation: Nation,
  coefficients: RiskCoefficients,
  parameters: ParameterSet,
): UnitAssessmentRisk {
  const filled = { ...conditions, workloadRatio: conditions.fullWorkloadRatio };
  const rise = riskRise(conditions, coefficients);
  const second = (at: RiskConditions) => secondOpinion("assessment", at, coefficients, parameters).multiplier;
  return {
    position,
    insufficientPercent: 100 * probabilityOfLogOdds(logOddsToday),
    insufficientAtFullStaffingPercent: 100 * probabilityOfLogOdds(logOddsToday - Math.log(rise)),
    riskRise: rise,
    riskRiseRange: riskRiseRange(conditions, coefficients, nation.thetas),
    relativeIndex: Math.exp(logOddsToday - nation.logOdds),
    level: riskLevel(rise, parameters),
    outsideMethod: riskMultipliers(conditions, coefficients).outsideMethod,
    drivers: riskDrivers(parts, nation.parts, parameters),
    secondOpinion: { riskRise: second(conditions) / second(filled) },
    isRanked: position.ranking.ranked,
    quality: position.quality,
  };
}
