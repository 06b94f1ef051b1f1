/** Figures of a forecast that can be read by unit and month. */
export type ForecastField =
  | "requiredFte"
  | "inPostFte"
  | "coverFte"
  | "effectiveFte"
  | "workFte"
  | "workloadPercent"
  | "perOfficer"
  | "riskRise"
  | "errorsAYear"
  | "insufficientPercent"
  | "backlogFte"
  | "population"
  | "cases"
  | "releasesAMonth";

/**
 * One value for each unit and column, unit by unit; NaN is unknown and its reason stands with the unit. Stocks hold at
 * the end of a month, flows and loans are means over it. Column 0 is the position.
 */
export type ForecastTable = Readonly<Record<ForecastField, Float64Array>> & {
  readonly units: number;
  readonly columns: number;
};
