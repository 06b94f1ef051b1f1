import { MONTHS_A_YEAR } from "./calendar-constants";
import type { ParameterSet, PlannedService } from "../parameter-set";
import { serviceBands } from "../plan-vocabulary";

/** How the staff of a service come and go, by length of service, shortest first. */
export interface StaffRates {
  /** Of those in post at the start. They sum to 1. */
  readonly shares: readonly number[];
  /** Leaving rate of each band, % a year. With the shares they make the published rate. */
  readonly leavingPercent: readonly number[];
  readonly meanLeavingPercent: number;
  /** New officers a year, % of those in post at the start. */
  readonly joiningPercent: number;
  /** What an officer of each band counts for, by the official reductions: below 1 while newly qualified. */
  readonly skills: readonly number[];
}

/**
 * Rates of one service from the register: one set for the nation, because none are published by unit.
 *
 * Formula: leaving rate of a band = published rate x ratio / (sum of share x ratio). A newly qualified probation
 * officer counts for 1 less the official reduction for the first months; prison officers count in full.
 * Units: shares, % a year. Parameters: `forecast.service-share-…`, `forecast.leaving-…`, `forecast.joining-…`,
 * `reduction.newly-qualified…`.
 * @example a published 10% and ratios of 1 throughout // 10% in each band
 */
export function staffRates(service: PlannedService, parameters: ParameterSet): StaffRates {
  const shareOf = (band: "under-1-year" | "1-to-2-years" | "2-to-5-years") =>
    parameters.value(`forecast.service-share-${service}-${band}`);
  const known = [shareOf("under-1-year"), shareOf("1-to-2-years"), shareOf("2-to-5-years")];
  const shares = [...known, 1 - known.reduce((sum, share) => sum + share, 0)];
  const ratios = serviceBands.map((band) => parameters.value(`forecast.leaving-ratio-${band}`));
  const mean = ratios.reduce((sum, ratio, band) => sum + ratio * (shares[band] ?? 0), 0);
  const published = parameters.value(`forecast.leaving-rate-${service}`);
  return {
    shares,
    leavingPercent: ratios.map((ratio) => (published * ratio) / mean),
    meanLeavingPercent: published,
    joiningPercent: parameters.value(`forecast.joining-rate-${service}`),
    skills: shares.map((_, band) => (band === 0 ? firstYearSkill(service, parameters) : 1)),
  };
}

function firstYearSkill(service: PlannedService, parameters: ParameterSet): number {
  if (service === "prison") return 1;
  const months = Math.min(MONTHS_A_YEAR, parameters.value("reduction.newly-qualified-months"));
  return 1 - (parameters.value("reduction.newly-qualified") / 100) * (months / MONTHS_A_YEAR);
}
