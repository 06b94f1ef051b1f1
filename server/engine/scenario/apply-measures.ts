import type { ForecastTable } from "../forecast/forecast-table";
import { dayNumber } from "../forecast/day-number";
import type { ApplyContext } from "./apply-context";
import { applyDemandMeasure, isDemandMeasure } from "./apply-demand-measure";
import { applyProcessMeasure, isProcessMeasure } from "./apply-process-measure";
import { applyRelease, type ReleaseResult, type Stay } from "./apply-release";
import { applyStaffMeasure, isStaffMeasure } from "./apply-staff-measure";
import { applyTransfer } from "./apply-transfer";
import type { LoanLedger } from "./loan-ledger";
import type { Measure, Transfer } from "./measure";

export interface TransferResult {
  readonly measure: string;
  readonly ledger: LoanLedger;
}

export interface Loans {
  readonly releases: readonly ReleaseResult[];
  readonly transfers: readonly TransferResult[];
}

/**
 * Moves the levers of staff, demand and process. Their order does not matter: they add up, or come together evenly.
 * @example recruitment and an early-release scheme, either way round // the same levers
 */
export function applyWithoutLoans(measures: readonly Measure[], context: ApplyContext): void {
  for (const measure of measures) {
    if (isStaffMeasure(measure)) applyStaffMeasure(measure, context);
    else if (isDemandMeasure(measure)) applyDemandMeasure(measure, context);
    else if (isProcessMeasure(measure)) applyProcessMeasure(measure, context);
  }
}

/**
 * Moves the levers of loans: transfers first, because nothing about them is decided here, then releases in the plan's
 * order, each seeing the units as they would be and the people that are there already.
 * @param before the forecast with every other measure and without loans
 * @example two releases to the same units // the second counts the first one's people against caps and shortfalls
 */
export function applyLoans(
  measures: readonly Measure[],
  context: ApplyContext,
  before: ForecastTable,
): Loans {
  const moves = measures.filter((measure) => measure.type === "transfer");
  const stays = moves.map((measure) => transferStay(measure, context));
  const transfers = moves.map((measure) => ({
    measure: measure.id,
    ledger: applyTransfer(measure, context),
  }));
  const releases = measures
    .filter((measure) => measure.type === "headquarters-release")
    .map((measure) => applyRelease(measure, context, before, stays));
  return { releases, transfers };
}

/** What sharing rules see of a transfer: officers at the host, fewer at the donor. */
function transferStay({ from, to, fromUnit, toUnit, fte }: Transfer, { model }: ApplyContext): Stay {
  const helpFte = new Float64Array(model.units.length);
  for (const [code, sign] of [[fromUnit, -1] as const, [toUnit, 1] as const]) {
    const place = model.places.get(code);
    if (place !== undefined) helpFte[place] = (helpFte[place] ?? 0) + sign * fte;
  }
  return {
    from: dayNumber(from),
    until: to === null ? Infinity : dayNumber(to) + 1,
    occupied: { people: new Float64Array(model.units.length), helpFte },
  };
}
