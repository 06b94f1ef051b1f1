import type { ParameterSet, PlannedService } from "../parameter-set";
import { riskCoefficients, type RiskCoefficients } from "../risk/risk-coefficients";
import type { DependencyAnchors } from "../risk/dependency-factor-by-load";
import { caseTypes } from "../vocabulary";
import { staffRates, type StaffRates } from "./staff-rates";

const experienceTask = { prison: "check", probation: "assessment" } as const;

/** Everything of the register that a forecast reads, once. */
export interface PlanCoefficients {
  readonly prison: ServiceCoefficients;
  readonly probation: ServiceCoefficients;
  readonly occupancyElasticity: number;
  readonly referenceOccupancy: number;
  readonly pointsAnOfficer: number;
  readonly suspendedPoints: number;
  /** By case type. */
  readonly supervisionMonths: readonly number[];
  readonly checkHoursAYear: number;
  readonly colleague: DependencyAnchors;
  readonly governorFactor: number;
  readonly overtimeOdds: number;
}

export interface ServiceCoefficients {
  readonly staff: StaffRates;
  readonly passThrough: number;
  readonly risk: RiskCoefficients;
  readonly shareInexperienced: number;
  readonly shareNewRules: number;
  /** Months of service below which people count as inexperienced. */
  readonly experienceMonths: number;
}

/**
 * The coefficients of a forecast from the register.
 *
 * Units: as in the register. Parameters: those named here and of `staffRates` and `riskCoefficients`.
 * @example the prisons of March 2026 // pass-through 1, 42% below the experience line of 36 months
 */
export function planCoefficients(parameters: ParameterSet): PlanCoefficients {
  return {
    prison: ofService("prison", parameters),
    probation: ofService("probation", parameters),
    occupancyElasticity: parameters.value("prison.occupancy-elasticity"),
    referenceOccupancy: parameters.value("prison.reference-occupancy"),
    pointsAnOfficer: parameters.value("points.nominal-target-po"),
    suspendedPoints: parameters.value("points.contact-suspended"),
    supervisionMonths: caseTypes.map((type) => parameters.value(`forecast.months-under-supervision-${type}`)),
    checkHoursAYear: parameters.value("error-risk.officer-hours-year"),
    colleague: {
      baseFactor: parameters.value("error-risk.dependency-high"),
      completeAtRatio: parameters.value("error-risk.dependency-complete-at"),
    },
    governorFactor: parameters.value("error-risk.dependency-moderate"),
    overtimeOdds: parameters.value("scenario.overtime-odds"),
  };
}

function ofService(service: PlannedService, parameters: ParameterSet): ServiceCoefficients {
  const task = experienceTask[service];
  return {
    staff: staffRates(service, parameters),
    passThrough: parameters.value(`${service}.pass-through`),
    risk: riskCoefficients(task, parameters),
    shareInexperienced: parameters.value(`error-risk.inexperienced-${task}`),
    shareNewRules: parameters.value(`error-risk.new-rules-${task}`),
    experienceMonths: parameters.value(`forecast.experience-months-${task}`),
  };
}
