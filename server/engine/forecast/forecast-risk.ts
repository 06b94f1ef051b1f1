import { MONTHS_A_YEAR } from "./calendar-constants";
import { power } from "../power";
import { addedCheck } from "../risk/added-check";
import { dependencyFactorByLoad } from "../risk/dependency-factor-by-load";
import { probabilityOfLogOdds } from "../risk/probability-of-log-odds";
import { shareMultiplier } from "../risk/share-multiplier";
import { logTimeMultiplier } from "../risk/log-time-multiplier";
import type { ForecastModel } from "./forecast-model";
import type { StaffMonths } from "./forecast-staff";
import type { ForecastTable } from "./forecast-table";
import type { ForecastUnit } from "./forecast-unit";
import type { Levers } from "./levers";
import type { ServiceCoefficients } from "./plan-coefficients";
import { UNFITTED_LOG_ODDS } from "./unfitted-level";

/**
 * Risk of error by month: as today's, at the workload, experience, rules and checks of the month.
 *
 * Formulas: those of `releaseErrors` and `assessmentRisk`; experience = the published share and what the lengths of
 * service have moved since the position; overtime multiplies the odds by 1 + (m - 1) x share of officers on it. Errors
 * are those of a year at the month's rate. Units: errors a year, %, ratio. Unknown where the workload is; a prison with
 * a stand-in load has its errors, for totals, and no risk rise. Parameters: those of `planCoefficients`.
 * @example nothing moves // the figures of the position
 */
export function forecastRisk(
  model: ForecastModel,
  levers: Levers,
  { inexperienced }: StaffMonths,
  table: ForecastTable,
): void {
  model.units.forEach((unit, place) => {
    const { service } = unit.unit;
    if (service === "headquarters") return;
    const coefficients = model.coefficients[service];
    const start = place * table.columns;
    for (let cell = start; cell < start + table.columns; cell++) {
      const moved = (inexperienced[cell] ?? 0) - (inexperienced[start] ?? 0);
      const now = (table.workloadPercent[cell] ?? NaN) / 100;
      const full = fullRatio(now, cell, coefficients.passThrough, table);
      const rest = otherLogOdds(unit, coefficients, moved, cell, levers, model.coefficients.overtimeOdds);
      if (service === "prison") releaseCell(unit, cell, { now, full, rest }, model, levers, table);
      else assessmentCell(cell, { now, full, rest }, model, table);
    }
  });
}

interface Conditions {
  readonly now: number;
  readonly full: number;
  /** Logarithm of the product of all multipliers but that of time. */
  readonly rest: number;
}

function releaseCell(
  { standInLoad }: ForecastUnit,
  cell: number,
  { now, full, rest }: Conditions,
  model: ForecastModel,
  { values }: Levers,
  table: ForecastTable,
): void {
  const load = standInLoad?.workloadRatio ?? now;
  const releasesAYear = (table.releasesAMonth[cell] ?? 0) * MONTHS_A_YEAR;
  if (!(load >= 0) || !(releasesAYear > 0)) return;
  const isFitted = !Number.isNaN(model.checkLevel);
  const level = rest + (isFitted ? model.checkLevel : UNFITTED_LOG_ODDS);
  const today = releasesAYear * errorProbability(level, load, cell, model, values);
  if (isFitted) table.errorsAYear[cell] = today;
  if (standInLoad !== null) return;
  table.riskRise[cell] =
    full === now ? 1 : today / (releasesAYear * errorProbability(level, full, cell, model, values));
}

/** No functions are made in here: it runs for every unit and month. */
function errorProbability(
  level: number,
  ratio: number,
  cell: number,
  model: ForecastModel,
  values: Levers["values"],
): number {
  const { time } = model.coefficients.prison.risk;
  return checked(probabilityOfLogOdds(level + logTimeMultiplier(ratio, time)), ratio, cell, model, values);
}

function assessmentCell(
  cell: number,
  { now, full, rest }: Conditions,
  { coefficients, assessmentLevel }: ForecastModel,
  table: ForecastTable,
): void {
  if (!(now >= 0)) return;
  const { time } = coefficients.probation.risk;
  const today = logTimeMultiplier(now, time);
  table.riskRise[cell] = full === now ? 1 : Math.exp(today - logTimeMultiplier(full, time));
  table.insufficientPercent[cell] = 100 * probabilityOfLogOdds(assessmentLevel + today + rest);
}

/** Workload with every post filled, counting those on loan: nobody is taken away where there are enough. */
function fullRatio(now: number, cell: number, passThrough: number, table: ForecastTable): number {
  const officers = (table.inPostFte[cell] ?? NaN) + (table.coverFte[cell] ?? 0);
  const filled = officers / (table.requiredFte[cell] ?? NaN);
  return filled > 0 && filled < 1 ? now * power(filled, passThrough) : now;
}

function otherLogOdds(
  { unit }: ForecastUnit,
  { risk, shareInexperienced, shareNewRules }: ServiceCoefficients,
  moved: number,
  cell: number,
  { values }: Levers,
  overtimeOdds: number,
): number {
  const trained = values.trainedShare?.[cell] ?? 0;
  const under = Math.min(1, Math.max(0, shareInexperienced + moved));
  const rules = (unit.service === "prison" ? values.newRulesCheck : values.newRulesAssessment)?.[cell] ?? 0;
  return Math.log(
    shareMultiplier(risk.experienceMultiplier, under * (1 - trained * risk.trainingEffect)) *
      shareMultiplier(risk.complexityMultiplier, Math.max(0, shareNewRules + rules)) *
      shareMultiplier(overtimeOdds, values.overtimeStaff?.[cell] ?? 0),
  );
}

function checked(
  probability: number,
  ratio: number,
  cell: number,
  { coefficients }: ForecastModel,
  values: Levers["values"],
): number {
  const { colleague, governorFactor } = coefficients;
  const byUnit = values.checkedByUnit?.[cell] ?? 0;
  const byOthers = values.checkedByOthers?.[cell] ?? 0;
  const governor = values.governor?.[cell] ?? 0;
  if (byUnit + byOthers + governor === 0) return probability;
  const own = byUnit === 0 ? 0 : dependencyFactorByLoad(ratio, colleague);
  const afterUnit = after(probability, byUnit, own, probability);
  const afterOthers = after(afterUnit, byOthers, colleague.baseFactor, probability);
  return after(afterOthers, governor, governorFactor, probability);
}

function after(before: number, coverage: number, dependencyFactor: number, missProbability: number): number {
  return coverage === 0 ? before : addedCheck(before, { coverage, missProbability, dependencyFactor });
}
