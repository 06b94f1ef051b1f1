import { sum } from "../statistics/sum";
import type { Interval } from "../statistics/interval";
import type { Quality, RiskLevel } from "../vocabulary";
import type { ReleaseCalibration, ReleaseYear } from "./calibrate-releases";
import { expectedRange, type ExpectedRange } from "./expected-range";
import { releaseErrors, type CheckTradeOff, type ReleaseErrors } from "./release-errors";
import type { ReleaseUnit } from "./release-units";
import { riskCoefficients } from "./risk-coefficients";
import type { RiskLevers } from "./risk-conditions";
import { riskDrivers, type RiskDrivers } from "./risk-drivers";
import { riskLevel } from "./risk-level";
import { riskMultipliers } from "./risk-multipliers";
import { meanParts, riskParts, type RiskParts } from "./risk-parts";
import { riskRiseRange, thetaRange } from "./risk-rise-range";
import { secondOpinion } from "./second-opinion";

/** Releases in error: the nation, and each prison that counts in it. */
export interface ReleaseRisk {
  /** Of all prisons, those without published staffing included. */
  readonly expectedAYear: number;
  readonly expectedAtFullStaffing: number;
  readonly avoidableAYear: number;
  readonly riskRise: number;
  /** What each method says of the mean release before any fitting: shown for the nation only. */
  readonly unfitted: { readonly first: number; readonly second: number };
  readonly units: readonly UnitReleaseRisk[];
}

export interface UnitReleaseRisk {
  readonly unit: ReleaseUnit;
  /** Null where staffing is not published: the prison counts in the nation and has no figure of its own. */
  readonly own: OwnReleaseRisk | null;
}

export interface OwnReleaseRisk {
  readonly expectedAYear: number;
  readonly range: ExpectedRange;
  /** Too small a number to tell: fewer than `risk.fewest-expected`. */
  readonly tooFewToJudge: boolean;
  readonly expectedAtFullStaffing: number;
  /** What full staffing would avoid, errors a year. Not below 0 but for the time of added checks. */
  readonly avoidableAYear: number;
  /** Expected today over expected at full staffing of the same unit. Takes the grade of its staffing. */
  readonly riskRise: number;
  readonly riskRiseRange: Interval;
  /** Errors for each release, against the nation: 1 is the national mean. */
  readonly relativeIndex: number;
  readonly level: RiskLevel;
  readonly outsideMethod: boolean;
  readonly drivers: RiskDrivers;
  readonly secondOpinion: { readonly riskRise: number; readonly relativeIndex: number };
  readonly tradeOff: CheckTradeOff | null;
  /** Settling units stand in totals and in no order. */
  readonly isRanked: boolean;
  readonly quality: Quality;
  /** Counts rest on modelled releases: always D. */
  readonly countQuality: Quality;
}

interface Counted {
  readonly unit: ReleaseUnit;
  readonly today: ReleaseErrors;
  readonly full: ReleaseErrors;
  readonly parts: RiskParts;
  readonly second: { readonly today: number; readonly full: number; readonly unfitted: number };
  readonly unfitted: number;
}

/** Null where a unit has no plan of its own: everything stays as it is. */
export type LeversOf = (unit: ReleaseUnit) => RiskLevers;

const asItIs: LeversOf = () => ({});

/**
 * Risk of a release in error in every prison: expected errors, what full staffing would avoid, index, level, drivers.
 *
 * Formulas: see `releaseErrors`; avoidable = expected - expected at full staffing; risk rise = their ratio; relative index
 * = errors a release over the national errors a release; drivers are ln(M / M national). Units: errors a year, ratios.
 * Unknown: a prison without published staffing counts with its stand-in load and has no figures of its own.
 * Parameters: those of the parts, `risk.fewest-expected`.
 * @example two equal prisons, one at 120% with 20 of 120 posts unfilled // the first rises by 1.2^2.84 = 1.68
 */
export function releaseRisk(
  year: ReleaseYear,
  calibration: ReleaseCalibration,
  leversOf: LeversOf = asItIs,
): ReleaseRisk {
  const counted = year.units.map((unit) => countUnit(unit, year, calibration, leversOf(unit)));
  const releases = sum(year.units.map(({ releasesAYear }) => releasesAYear));
  const expectedAYear = sum(counted.map(({ today }) => today.expectedAYear));
  const expectedAtFullStaffing = sum(counted.map(({ full }) => full.expectedAYear));
  const weighted = (value: (each: Counted) => number) =>
    sum(counted.map((each) => each.unit.releasesAYear * value(each))) / releases;
  const nation = {
    errorsARelease: expectedAYear / releases,
    parts: meanParts(counted.map(({ parts, unit }) => ({ parts, weight: unit.releasesAYear }))),
    second: weighted(({ second }) => second.today),
    thetas: thetaRange(year.parameters),
  };
  return {
    expectedAYear,
    expectedAtFullStaffing,
    avoidableAYear: expectedAYear - expectedAtFullStaffing,
    riskRise: expectedAYear / expectedAtFullStaffing,
    unfitted: {
      first: weighted(({ unfitted }) => unfitted),
      second: weighted(({ second }) => second.unfitted),
    },
    units: counted.map((each) => ({
      unit: each.unit,
      own: each.unit.isOwnLoad ? ownRisk(each, nation, year) : null,
    })),
  };
}

function countUnit(
  unit: ReleaseUnit,
  year: ReleaseYear,
  calibration: ReleaseCalibration,
  levers: RiskLevers,
): Counted {
  const { parameters } = year;
  const coefficients = riskCoefficients("check", parameters);
  const filled = unit.isOwnLoad ? { ...unit, workloadRatio: unit.fullWorkloadRatio } : unit;
  const today = releaseErrors(unit, year, calibration, levers);
  const full = releaseErrors(filled, year, calibration, levers);
  const second = secondOpinion("check", today.conditions, coefficients, parameters);
  const { composite } = riskMultipliers(today.conditions, coefficients);
  const nominal = coefficients.nominalProbability;
  return {
    ...{ unit, today, full },
    parts: riskParts(today.conditions, coefficients),
    unfitted: (nominal * composite) / (1 - nominal + nominal * composite),
    second: {
      today: second.multiplier,
      full: secondOpinion("check", full.conditions, coefficients, parameters).multiplier,
      unfitted: second.errorProbability,
    },
  };
}

interface Nation {
  readonly errorsARelease: number;
  readonly parts: RiskParts;
  readonly second: number;
  readonly thetas: Interval;
}

function ownRisk(
  { unit, today, full, parts, second }: Counted,
  nation: Nation,
  year: ReleaseYear,
): OwnReleaseRisk {
  const { parameters } = year;
  const coefficients = riskCoefficients("check", parameters);
  const { expectedAYear } = today;
  const riskRise = expectedAYear / full.expectedAYear;
  return {
    expectedAYear,
    range: expectedRange(expectedAYear, parameters),
    tooFewToJudge: expectedAYear < parameters.value("risk.fewest-expected"),
    expectedAtFullStaffing: full.expectedAYear,
    avoidableAYear: expectedAYear - full.expectedAYear,
    riskRise,
    riskRiseRange: riskRiseRange(
      { ...today.conditions, fullWorkloadRatio: full.conditions.workloadRatio },
      coefficients,
      nation.thetas,
    ),
    relativeIndex: expectedAYear / unit.releasesAYear / nation.errorsARelease,
    level: riskLevel(riskRise, parameters),
    outsideMethod: riskMultipliers(today.conditions, coefficients).outsideMethod,
    drivers: riskDrivers(parts, nation.parts, parameters),
    secondOpinion: {
      riskRise: second.today / second.full,
      relativeIndex: second.today / nation.second,
    },
    tradeOff: today.tradeOff,
    isRanked: unit.position.ranking.ranked,
    quality: unit.position.staffing.quality,
    countQuality: "D",
  };
}
