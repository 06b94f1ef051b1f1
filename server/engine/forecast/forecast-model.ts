import type { ParameterSet } from "../parameter-set";
import { assessmentLevel } from "../risk/assessment-level";
import type { ReleaseCalibration } from "../risk/calibrate-releases";
import { releaseLevel } from "../risk/release-level";
import type { ForecastUnit } from "./forecast-unit";
import { planCoefficients, type PlanCoefficients } from "./plan-coefficients";

export interface ForecastInput {
  readonly asOf: string;
  readonly units: readonly ForecastUnit[];
  readonly parameters: ParameterSet;
  /** Null where no published year could be fitted: expected errors are then unknown, a risk rise is not. */
  readonly calibration: ReleaseCalibration | null;
  /** The registers of the date at which the share of insufficient assessments was published. */
  readonly reference: ParameterSet;
}

/** A position made ready for many forecasts: its coefficients read once, its units as columns of numbers. */
export interface ForecastModel extends ForecastInput {
  readonly coefficients: PlanCoefficients;
  /** Log-odds of an error with every multiplier at 1; NaN where it is not fitted. */
  readonly checkLevel: number;
  readonly assessmentLevel: number;
  /** Place of each unit by its code. */
  readonly places: ReadonlyMap<string, number>;
  /** Of all people held, and of all licence and custody cases, each unit's share. */
  readonly peopleShare: Float64Array;
  readonly releaseShare: Float64Array;
  readonly licenceShare: Float64Array;
  readonly custodyShare: Float64Array;
  /** Directorates of headquarters, by place, and their share of its staff: what a release takes from each. */
  readonly donorShares: readonly (readonly [place: number, share: number])[];
}

/**
 * Prepares a position for forecasts and plans.
 *
 * Shares are of what is known. Parameters: those of `planCoefficients`, `releaseLevel` and `assessmentLevel`.
 * @example two prisons with 400 and 600 people // 0.4 and 0.6 of the people held
 */
export function forecastModel(input: ForecastInput): ForecastModel {
  const { units, parameters, calibration } = input;
  const sharesOf = (amount: (unit: ForecastUnit) => number) => {
    const amounts = Float64Array.from(units, amount);
    const total = amounts.reduce((sum, each) => sum + each, 0);
    return total > 0 ? amounts.map((each) => each / total) : amounts;
  };
  const donors = ({ unit, inPostFte }: ForecastUnit) =>
    unit.service === "headquarters" && inPostFte.known ? inPostFte.value : 0;
  const held = ({ unit, population }: ForecastUnit) =>
    unit.service === "prison" && population.known ? population.value : 0;
  const coefficients = planCoefficients(parameters);
  return {
    ...{ ...input, coefficients },
    checkLevel: calibration === null ? NaN : releaseLevel(calibration, parameters),
    assessmentLevel: assessmentLevel(input.reference, coefficients.probation.risk),
    places: new Map(units.map(({ unit }, place) => [unit.code, place])),
    peopleShare: sharesOf(held),
    releaseShare: sharesOf((unit) => (held(unit) > 0 ? unit.releasesAYear : 0)),
    licenceShare: sharesOf(({ caseload }) => caseload?.cases[1] ?? 0),
    donorShares: [...sharesOf(donors).entries()].filter(([, share]) => share > 0),
    custodyShare: sharesOf(({ caseload }) => caseload?.cases[2] ?? 0),
  };
}
