import { known, unknown, type Quantity } from "../quantity";
import type { ForecastModel } from "./forecast-model";
import type { ForecastField, ForecastTable } from "./forecast-table";
import type { ForecastUnit } from "./forecast-unit";

const ofStaff: ReadonlySet<ForecastField> = new Set(["requiredFte", "inPostFte", "coverFte"]);
const ofPrisons: ReadonlySet<ForecastField> = new Set(["population", "releasesAMonth", "errorsAYear"]);
const ofProbation: ReadonlySet<ForecastField> = new Set(["cases", "insufficientPercent"]);

/**
 * One figure of a forecast as a quantity: known, or the reason why it is not.
 *
 * Unknown: the reason of the staffing or workload that it rests on; `no-baseline` for errors that no published year was
 * fitted for; `no-available-hours` where nobody is effective; `outside-method` for what the service does not have.
 * A prison without published staffing counts its errors in totals only.
 * @throws RangeError when the unit or the month is not in the forecast.
 * @example the workload of a unit without published staffing in month 12 // unknown, `not-reported`
 */
export function forecastQuantity(
  model: ForecastModel,
  table: ForecastTable,
  field: ForecastField,
  code: string,
  month: number,
): Quantity {
  const place = model.places.get(code);
  const unit = place === undefined ? undefined : model.units[place];
  if (place === undefined || unit === undefined || month < 0 || month >= table.columns) {
    throw new RangeError(`The forecast has no unit ${code} in month ${month}.`);
  }
  const value = table[field][place * table.columns + month] ?? NaN;
  if (field === "errorsAYear" && unit.standInLoad !== null) return unknown("not-reported");
  return Number.isFinite(value) ? known(value) : whyUnknown(unit, field, model);
}

function whyUnknown(unit: ForecastUnit, field: ForecastField, model: ForecastModel): Quantity {
  const { service } = unit.unit;
  if (service === "headquarters" || (ofPrisons.has(field) && service !== "prison")) {
    return unknown("outside-method");
  }
  if (ofProbation.has(field) && service !== "probation") return unknown("outside-method");
  const rests = ofStaff.has(field)
    ? [unit.inPostFte, unit.requiredFte]
    : [unit.inPostFte, unit.requiredFte, unit.population, unit.workloadPercent].filter(
        (each) => service === "prison" || each !== unit.population,
      );
  const missing = rests.find((each) => !each.known);
  if (missing) return missing;
  const isUnfitted = field === "errorsAYear" && Number.isNaN(model.checkLevel);
  return unknown(isUnfitted ? "no-baseline" : "no-available-hours");
}
