import type { ForecastTable } from "./forecast-table";

/**
 * A table in which nothing is known yet.
 * @example emptyTable(245, 36) // 37 columns for each unit, all unknown
 */
export function emptyTable(units: number, months: number): ForecastTable {
  const columns = months + 1;
  const unknown = () => new Float64Array(units * columns).fill(NaN);
  return {
    ...{ units, columns },
    ...{ requiredFte: unknown(), inPostFte: unknown(), coverFte: unknown(), effectiveFte: unknown() },
    ...{ workFte: unknown(), workloadPercent: unknown(), perOfficer: unknown(), riskRise: unknown() },
    ...{ errorsAYear: unknown(), insufficientPercent: unknown(), backlogFte: unknown() },
    ...{ population: unknown(), cases: unknown(), releasesAMonth: unknown() },
  };
}
