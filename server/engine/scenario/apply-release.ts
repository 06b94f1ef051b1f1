import { dayNumber } from "../forecast/day-number";
import type { ForecastTable } from "../forecast/forecast-table";
import type { ApplyContext } from "./apply-context";
import { dayAfterMonths } from "./day-after-months";
import { largestRemainder } from "./largest-remainder";
import type { LoanLedger } from "./loan-ledger";
import { loanMonths } from "./loan-months";
import type { HeadquartersRelease } from "./measure";
import { placeWave, type PlacedWave } from "./place-wave";
import { releaseCohorts } from "./release-cohorts";
import { releaseTerms } from "./release-terms";
import type { Occupied } from "./sharing-candidates";
import { waveEffects, type HostGains } from "./wave-effects";
import { emptyWaterfall, type Waterfall } from "./waterfall";
import { wholeQuota } from "./whole-quota";

export interface ReleaseResult {
  readonly measure: string;
  readonly people: number;
  readonly poolFte: number;
  readonly headquartersFte: number | null;
  readonly waves: readonly PlacedWave[];
  readonly ledger: LoanLedger;
  readonly waterfall: Waterfall;
  /** The net of the waterfall, unit by unit. */
  readonly gains: ReadonlyMap<string, Float64Array>;
}

/** A stay at units that a later wave must count in. */
export interface Stay {
  readonly from: number;
  readonly until: number;
  readonly occupied: Occupied;
}

/**
 * A release of headquarters: whole people in waves, shared out, lent, taught and returned.
 *
 * The donor's loss starts on the day a wave leaves; who cannot be placed waits with neither. Earlier measures' people at
 * a unit count against its cap and its shortfall. Units: people, FTE. Parameters: those of `releaseTerms` and `releaseCohorts`.
 * @param before the forecast without loans
 * @param stays what earlier releases put where; this one's are added
 * @example 5% of 1,800 // 90 people
 */
export function applyRelease(
  measure: HeadquartersRelease,
  context: ApplyContext,
  before: ForecastTable,
  stays: Stay[],
): ReleaseResult {
  const { calendar, model } = context;
  const terms = releaseTerms(measure, model.parameters);
  const people = wholeQuota(measure.pool.fte, measure.percent);
  const cohorts = releaseCohorts(people, measure, model.parameters);
  const columns = calendar.months + 1;
  const ledger: LoanLedger = {
    people,
    home: new Float64Array(columns).fill(people),
    ...{ travel: new Float64Array(columns), induction: new Float64Array(columns) },
    ...{ working: new Float64Array(columns), holding: new Float64Array(columns) },
  };
  const waterfall = emptyWaterfall(columns);
  const gains: HostGains = new Map();
  const perWave = cutIntoWaves(cohorts, measure);
  const waves = measure.waves.map(({ on }, wave) => {
    const term = {
      ...{ leavesOn: dayNumber(on), returnsOn: dayAfterMonths(on, measure.lengthMonths) },
      ...{ travelDays: terms.travelDays, inductionDays: terms.inductionDays },
    };
    const placing = placeWave({ measure, on, cohorts: perWave[wave] ?? [], terms }, context, before, stays);
    stays.push({ from: term.leavesOn, until: term.returnsOn, occupied: placing.occupied });
    const monthsOf = (skill: Parameters<typeof terms.rampOf>[0]) =>
      loanMonths({ ...term, ramp: terms.rampOf(skill) }, calendar);
    waveEffects({ placing, term, terms, monthsOf }, context, ledger, waterfall, gains);
    return placing.wave;
  });
  return {
    ...{ measure: measure.id, people, waves, ledger, waterfall, gains },
    ...{ poolFte: measure.pool.fte, headquartersFte: measure.pool.headquartersFte },
  };
}

/** Each cohort as whole people per wave: the waves take theirs in turn, so that nobody leaves twice. */
function cutIntoWaves(cohorts: ReturnType<typeof releaseCohorts>, { waves }: HeadquartersRelease) {
  const cut = cohorts.map(({ people }) =>
    largestRemainder(
      people,
      waves.map(({ sharePercent }) => sharePercent),
    ),
  );
  return waves.map((_, wave) => cohorts.map((cohort, at) => ({ ...cohort, people: cut[at]?.[wave] ?? 0 })));
}
