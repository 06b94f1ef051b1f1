import type { SourceId } from "./sources";

/** How long the figures of a source stand after the date that they are of. */
export interface SourceSunset {
  /** Null where a newer source took its place: the figures are history, whatever their date is. */
  readonly months: number | null;
  readonly why: string;
}

/** Until the next figures are out: their own date, and the months that the publisher takes. */
const published =
  (rhythm: string, everyMonths: number) =>
  (delayMonths: number): SourceSunset => ({
    months: everyMonths + delayMonths,
    why: `Published each ${rhythm}, about ${delayMonths === 1 ? "a month" : `${delayMonths} months`} after the date of the figures: by then the next are out.`,
  });

const monthly = published("month", 1);
const quarterly = published("quarter", 3);
const yearly = published("year", 12);

const once: SourceSunset = {
  months: 12,
  why: "Published once. Posts, people and cases move within a year, and nobody will renew it.",
};

const superseded = (why: string): SourceSunset => ({ months: null, why: `Superseded. ${why}` });

/** Sources of figures about units. Coefficients are not here: each row of the register has its own date of review. */
export const sourceSunsets = {
  "population-bulletin": superseded("Bulletins up to 2024: newer ones of the same series are held."),
  "population-bulletin-2026": monthly(1),
  "workforce-annex-2026": quarterly(5),
  "workforce-quarterly": quarterly(2),
  "noms-workforce-2016": superseded(
    "A bulletin that ended in 2016. Nothing newer gives these grades by prison, or headquarters by grade.",
  ),
  "written-answer-144857": once,
  "weekly-population": superseded("Weeks of 2023 and 2024: the monthly bulletins go on."),
  "probation-officers-press": superseded("HMPPS has published the same figures in its statistics since."),
  "written-answer-10822": once,
  "written-answer-172934": once,
  "written-answer-11803": superseded("The workforce statistics give officers and targets by prison since."),
  "nao-probation-2025": once,
  "offender-management-quarterly": quarterly(4),
  "fact-check-2024": once,
  "hmip-bulletin-2021": once,
  "ons-population-2019": yearly(12),
  "sentence-management-2023": once,
  "releases-in-error": yearly(4),
  "own-figures": {
    months: 3,
    why: "Your own figures: a quarter, which is how often the official ones are counted.",
  },
  "plimsoll-model": {
    months: 12,
    why: "Modelled from totals of one date: a year later the totals have moved, and it is to be made again.",
  },
} as const satisfies Partial<Record<SourceId, SourceSunset>>;
