import { dayNumber } from "../forecast/day-number";
import { checkRange } from "./check-range";
import type { CheckContext, Report } from "./check-context";
import { checkTarget, checkUnit } from "./check-units";
import type { HeadquartersRelease } from "./measure";
import { measureLimits as limits, SAME } from "./measure-limits";
import { releaseShares } from "./release-cohorts";
import { sharePercentSum } from "./share-percent-sum";
import { targetUnits } from "./target-units";
import { wholeQuota } from "./whole-quota";

/**
 * Reports what is wrong with a release of headquarters: pool, percentages, waves, length, destination, caps, rule.
 * @example 110% of the pool // refused: "110% is outside 0% to 100%. …"
 */
export function checkRelease(report: Report, measure: HeadquartersRelease, context: CheckContext): void {
  checkPool(report, measure, context);
  checkPeople(report, measure, context);
  checkWaves(report, measure, context);
  checkTarget(report, "destination", measure.destination, context, ["prison", "probation"]);
  checkSharing(report, measure, context);
  checkStops(report, measure);
}

function checkPool(report: Report, { pool, percent }: HeadquartersRelease, { model }: CheckContext): void {
  checkRange(report, "pool.fte", pool.fte, limits.pool);
  checkRange(report, "percent", percent, limits.percent);
  if (pool.headquartersFte === null) return;
  checkRange(report, "pool.headquartersFte", pool.headquartersFte, limits.pool);
  const outside = pool.includesSpecialists ? 0 : model.parameters.value("release.specialists-fte");
  const most = Math.max(0, pool.headquartersFte - outside);
  if (pool.fte > most) {
    const why = pool.includesSpecialists ? "" : `, of which ${outside} FTE are protected specialists`;
    report(
      ...(["pool.fte", "pool-of-headquarters"] as const),
      `The pool of ${pool.fte} FTE is more than headquarters can have: ${pool.headquartersFte} FTE${why}. Give ${most} or fewer.`,
      { min: 1, max: most },
    );
  }
}

function checkPeople(report: Report, measure: HeadquartersRelease, { model }: CheckContext): void {
  for (const field of ["operationalPercent", "probationOfficerPercent", "prisonExperiencePercent"] as const) {
    checkRange(report, field, measure[field], limits.percent);
  }
  checkRange(report, "onSitePercent", measure.onSitePercent, limits.percent);
  checkRange(report, "hoursPercent", measure.hoursPercent, limits.hours);
  checkRange(report, "rampMonths", measure.rampMonths, limits.rampMonths);
  checkRange(report, "capPerUnit", measure.capPerUnit, limits.cap);
  const shares = releaseShares(measure, model.parameters);
  if (shares.other < -SAME) {
    const most = Math.max(0, 100 - shares["probation-officer"]);
    report(
      ...(["prisonExperiencePercent", "shares-of-people"] as const),
      `Operational people, those with prison experience and probation officers make ${100 - shares.other}% together. Lower them to 100%.`,
      { min: 0, max: most },
    );
  }
}

function checkWaves(
  report: Report,
  { waves, lengthMonths, inductionWeeks }: HeadquartersRelease,
  context: CheckContext,
) {
  checkRange(report, "lengthMonths", lengthMonths, limits.horizon);
  checkRange(report, "inductionWeeks", inductionWeeks, limits.inductionWeeks);
  waves.forEach(({ on, sharePercent }, at) => {
    checkRange(report, `waves.${at}.sharePercent`, sharePercent, limits.percent);
    const day = dayNumber(on);
    if (day >= context.horizon.firstDay && day <= context.horizon.lastDay) return;
    report(
      ...([`waves.${at}.on`, "outside-horizon"] as const),
      `${on} is not a day of the plan. Give a day after ${context.model.asOf} and within the months that it looks ahead.`,
    );
  });
  const sum = sharePercentSum(waves);
  if (Math.abs(sum - 100) > SAME) {
    report("waves", "waves-make-100", `The waves make ${sum}% of the release. Make them 100% together.`);
  }
}

function checkSharing(report: Report, measure: HeadquartersRelease, context: CheckContext): void {
  const { sharing, destination, capPerUnit, pool, percent } = measure;
  const people = wholeQuota(pool.fte, percent);
  const places = targetUnits(context.model, destination);
  const services = new Set(places.map((place) => context.model.units[place]?.unit.service));
  if (sharing === "optimised") {
    report(
      ...(["sharing", "rule-not-built"] as const),
      "The best spread (optimised) is not built yet. Choose pro rata, worst first, highest risk first or manual.",
    );
  }
  if (sharing === "highest-risk-first" && services.size > 1) {
    report(
      ...(["destination.service", "one-service"] as const),
      "Risks of prisons and of probation cannot be compared. Choose one service to share by highest risk.",
    );
  }
  if (sharing === "manual") checkPlacements(report, measure, people, context);
  else if (measure.placements.length > 0) {
    report(
      "placements",
      "manual-placements",
      "Placements are for the rule manual. Remove them, or choose that rule.",
    );
  }
  if (capPerUnit !== null && sharing !== "manual" && capPerUnit * places.length < people) {
    report(
      ...(["capPerUnit", "caps-too-small"] as const),
      `At most ${capPerUnit} people at each of ${places.length} units cannot hold ${people}: ${people - capPerUnit * places.length} would wait in the holding area. Raise the cap to ${Math.ceil(people / Math.max(1, places.length))} or choose more units.`,
      { min: Math.ceil(people / Math.max(1, places.length)), max: people },
      "noted",
    );
  }
}

function checkPlacements(
  report: Report,
  { placements, capPerUnit }: HeadquartersRelease,
  people: number,
  context: CheckContext,
): void {
  placements.forEach(({ unit, people: count }, at) => {
    checkUnit(report, `placements.${at}.unit`, unit, context, true);
    const max = Math.min(capPerUnit ?? people, people);
    checkRange(report, `placements.${at}.people`, count, { min: 0, max, unit: " people", whole: true });
  });
  const placed = placements.reduce((sum, each) => sum + each.people, 0);
  if (placed > people) {
    report(
      ...(["placements", "more-than-pool"] as const),
      `${placed} people are placed and ${people} are released. Place ${people} or fewer.`,
      { min: 0, max: people },
    );
  }
}

/** Work that stops must not take more people than leave. That some of it is not said yet is shown, not refused. */
function checkStops(report: Report, { stops, pool, percent }: HeadquartersRelease): void {
  const people = wholeQuota(pool.fte, percent);
  stops.forEach((stop, at) => {
    checkRange(report, `stops.${at}.people`, stop.people, {
      ...{ min: 0, max: people, unit: " people", whole: true },
    });
  });
  const said = stops.reduce((sum, stop) => sum + stop.people, 0);
  if (said > people) {
    report(
      ...(["stops", "more-than-pool"] as const),
      `Work stops for ${said} people and ${people} are released. Name ${people} or fewer.`,
      { min: 0, max: people },
    );
  }
}
