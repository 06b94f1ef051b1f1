import { MONTHS_A_YEAR } from "./calendar-constants";
import type { ForecastModel } from "./forecast-model";
import type { ForecastTable } from "./forecast-table";
import type { Levers } from "./levers";
import { monthlyHazard } from "./monthly-hazard";
import { serviceBandMonths } from "./service-bands";
import { serviceMoves } from "./service-moves";
import type { ServiceCoefficients } from "./plan-coefficients";
import type { StaffRates } from "./staff-rates";

/** What the staff of a unit are worth in a month, beside their number. */
export interface StaffMonths {
  /** Officers in post, counted by what each length of service is worth; NaN where unknown. */
  readonly skilledFte: Float64Array;
  /** Share below the experience line of the service, by the modelled lengths of service. */
  readonly inexperienced: Float64Array;
}

/**
 * Officers in post by month: those who leave by length of service, those who move on, those who join.
 *
 * Formula: as `stockStep` with `serviceMoves`; joiners = rate / 12 of those in post at the start, and what a plan adds.
 * Units: FTE at the end of the month. Unknown where the number in post is. Headquarters stays as it is.
 * Parameters: those of `staffRates`.
 * @example 100 officers, 12% leave and 12% join in a year // close to 100, with more of them new
 */
export function forecastStaff(model: ForecastModel, levers: Levers, table: ForecastTable): StaffMonths {
  const size = table.units * table.columns;
  const skilledFte = new Float64Array(size).fill(NaN);
  const inexperienced = new Float64Array(size);
  const { prison, probation } = model.coefficients;
  const ways = { prison: wayOf(prison), probation: wayOf(probation) };
  const { leavingPoints, joiners } = levers.values;
  model.units.forEach(({ unit, inPostFte }, place) => {
    const start = place * table.columns;
    if (!inPostFte.known) return;
    if (unit.service === "headquarters") {
      table.inPostFte.fill(inPostFte.value, start, start + table.columns);
      return;
    }
    const service = model.coefficients[unit.service];
    const stocks = service.staff.shares.map((share) => share * inPostFte.value);
    const { line, base } = ways[unit.service];
    // A plan moves the rate for many months alike: the moves of the last one are kept.
    let last = { points: 0, moves: base };
    const joining = (service.staff.joiningPercent / 100 / MONTHS_A_YEAR) * inPostFte.value;
    for (let month = 0; month < table.columns; month++) {
      const cell = start + month;
      if (month > 0) {
        const points = leavingPoints?.[cell] ?? 0;
        if (points !== last.points) last = { points, moves: movesAt(service.staff, points) };
        advance(stocks, last.moves, joining + (joiners?.[cell] ?? 0));
      }
      const inPost = weighted(stocks, ones);
      // The position itself to the last digit: shares that are multiplied and added again may lose it.
      table.inPostFte[cell] = month === 0 ? inPostFte.value : inPost;
      skilledFte[cell] = weighted(stocks, service.staff.skills);
      inexperienced[cell] = inPost > 0 ? weighted(stocks, line) / inPost : 0;
    }
  });
  return { skilledFte, inexperienced };
}

function wayOf({ staff, experienceMonths }: ServiceCoefficients) {
  return { line: newShares(experienceMonths), base: movesAt(staff, 0) };
}

/** For each band of service, those who stay and those who move on. */
interface Moves {
  readonly stay: readonly number[];
  readonly on: readonly number[];
}

function movesAt(staff: StaffRates, points: number): Moves {
  const scale = Math.max(0, (staff.meanLeavingPercent + points) / staff.meanLeavingPercent);
  const moves = serviceMoves(staff.leavingPercent.map((rate) => monthlyHazard(rate * scale)));
  return {
    stay: moves.map((row, band) => row[band] ?? 0),
    on: moves.map((row, band) => row[band + 1] ?? 0),
  };
}

/** One month in place: the oldest first, so that nobody moves on twice. */
function advance(stocks: number[], { stay, on }: Moves, joiners: number): void {
  for (let band = stocks.length - 1; band >= 0; band--) {
    const from = band === 0 ? joiners : (stocks[band - 1] ?? 0) * (on[band - 1] ?? 0);
    stocks[band] = (stocks[band] ?? 0) * (stay[band] ?? 0) + from;
  }
}

/** Of each band, the share that is below so many months of service. */
function newShares(months: number): readonly number[] {
  let before = 0;
  const shares = serviceBandMonths.map((width) => {
    const share = Math.min(1, Math.max(0, (months - before) / width));
    before += width;
    return share;
  });
  return [...shares, 0];
}

const ones = [1, 1, 1, 1];

function weighted(stocks: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let band = 0; band < stocks.length; band++) sum += (stocks[band] ?? 0) * (weights[band] ?? 0);
  return sum;
}
