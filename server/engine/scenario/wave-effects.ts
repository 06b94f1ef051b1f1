import { leverValues } from "../forecast/lever-values";
import { shareOfMonth } from "../forecast/share-of-month";
import type { PlannedService } from "../parameter-set";
import type { ApplyContext } from "./apply-context";
import type { LoanLedger } from "./loan-ledger";
import type { LoanMonths, LoanTerm } from "./loan-months";
import type { WavePlacing } from "./place-wave";
import type { ReleaseCohort } from "./release-cohorts";
import type { ReleaseTerms } from "./release-terms";
import type { Waterfall } from "./waterfall";

type Cohort = Omit<ReleaseCohort, "people">;

/** What lent people bring each unit that has some, by column: net effective FTE. */
export type HostGains = Map<string, Float64Array>;

export interface WaveOnLoan {
  readonly placing: WavePlacing;
  readonly term: Omit<LoanTerm, "ramp">;
  readonly terms: ReleaseTerms;
  readonly monthsOf: (cohort: Cohort) => LoanMonths;
}

/**
 * What a placed wave brings and takes, month by month: help and cover at the hosts, loss at headquarters.
 *
 * Formulas: help = people x hours x output x task share - people x supervision; cover = the part of those who may hold
 * an officer's post (operational people on site in a prison, qualified probation officers in probation), before
 * supervision. Headquarters loses hours of everybody away, by its directorates' staff. Units: FTE.
 * @example 10 full-time people at work, half of the tasks, 0.05 of a supervisor each // help of 4.5 FTE
 */
export function waveEffects(
  wave: WaveOnLoan,
  context: ApplyContext,
  ledger: LoanLedger,
  waterfall: Waterfall,
  gains: HostGains,
): void {
  const { placing, monthsOf, terms, term } = wave;
  const { calendar, model, levers } = context;
  const help = leverValues(levers, "helpFte");
  const cover = leverValues(levers, "coverFte");
  for (const { place, cohort, people } of placing.placed) {
    const months = monthsOf(cohort);
    const gain = gainsOf(gains, model.units[place]?.unit.code ?? "", levers.columns);
    const service = model.units[place]?.unit.service === "probation" ? "probation" : "prison";
    const task = terms.taskShare(service, cohort);
    const isCover = holdsPost(service, cohort);
    for (let month = 1; month <= calendar.months; month++) {
      const cell = place * levers.columns + month;
      const at = lossesAt(month, people, months, task, terms);
      record(month, at, people, months, ledger, waterfall);
      help[cell] = (help[cell] ?? 0) + at.net;
      add(gain, month, at.net);
      if (isCover) cover[cell] = (cover[cell] ?? 0) + at.net - at.supervision;
      loseAtHome(month, at.away * terms.hours, cover, context);
    }
  }
  for (const { people } of placing.held) {
    for (let month = 1; month <= calendar.months; month++) {
      const waiting = people * shareOfMonth(calendar, month, term.leavesOn, term.returnsOn);
      add(ledger.holding, month, waiting);
      add(ledger.home, month, -waiting);
      add(waterfall.people, month, waiting);
      add(waterfall.steps.partTime, month, -waiting * (1 - terms.hours));
      add(waterfall.steps.notPlaced, month, -waiting * terms.hours);
      loseAtHome(month, waiting * terms.hours, cover, context);
    }
  }
}

function gainsOf(gains: HostGains, unit: string, columns: number): Float64Array {
  const before = gains.get(unit) ?? new Float64Array(columns);
  gains.set(unit, before);
  return before;
}

/** Only these may hold an officer's post; others help with tasks. */
function holdsPost(service: PlannedService, { skill, place }: Cohort): boolean {
  return service === "prison"
    ? skill === "operational" && place === "on-site"
    : skill === "probation-officer";
}

interface Losses {
  readonly away: number;
  readonly partTime: number;
  readonly travel: number;
  readonly induction: number;
  readonly learning: number;
  readonly taskLimits: number;
  readonly supervision: number;
  readonly net: number;
}

function lossesAt(
  month: number,
  people: number,
  months: LoanMonths,
  task: number,
  { hours, supervision }: ReleaseTerms,
): Losses {
  const travelling = people * (months.travel[month] ?? 0);
  const inducted = people * (months.induction[month] ?? 0);
  const working = people * (months.working[month] ?? 0);
  const output = people * (months.output[month] ?? 0);
  const away = travelling + inducted + working;
  const supervised = -(supervision.induction * inducted + supervision.after * working);
  return {
    away,
    partTime: -(1 - hours) * away,
    travel: -hours * travelling,
    induction: -hours * inducted,
    learning: -hours * (working - output),
    taskLimits: -hours * output * (1 - task),
    supervision: supervised,
    net: hours * output * task + supervised,
  };
}

function record(
  month: number,
  at: Losses,
  people: number,
  months: LoanMonths,
  ledger: LoanLedger,
  waterfall: Waterfall,
): void {
  add(waterfall.people, month, at.away);
  for (const step of ["partTime", "travel", "induction", "learning", "taskLimits", "supervision"] as const) {
    add(waterfall.steps[step], month, at[step]);
  }
  add(waterfall.netFte, month, at.net);
  for (const state of ["travel", "induction", "working"] as const) {
    add(ledger[state], month, people * (months[state][month] ?? 0));
  }
  add(ledger.home, month, -at.away);
}

function loseAtHome(month: number, fte: number, cover: Float64Array, { model, levers }: ApplyContext): void {
  if (fte === 0) return;
  for (const [place, share] of model.donorShares) {
    const cell = place * levers.columns + month;
    cover[cell] = (cover[cell] ?? 0) - fte * share;
  }
}

function add(values: Float64Array, month: number, more: number): void {
  values[month] = (values[month] ?? 0) + more;
}
