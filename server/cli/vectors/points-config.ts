import type { PointsTable } from "@/server/engine/workload/points-table";
import { baseTiers, type BaseTier, type CaseType } from "@/server/engine/vocabulary";
import { inputReader, type InputReader } from "./input-reader";

export interface Tables {
  readonly standard: PointsTable;
  readonly t2a: PointsTable;
}

/** A points set of a vector file as the engine's points table. */
export function pointsTableOf(config: InputReader): PointsTable {
  const tierPoints = config.object("tierPoints");
  const row = (caseType: CaseType) => {
    const prices = tierPoints.object(caseType);
    return Object.fromEntries(baseTiers.map((tier) => [tier, prices.number(tier)])) as Record<
      BaseTier,
      number
    >;
  };
  return {
    tierPoints: { community: row("community"), licence: row("licence"), custody: row("custody") },
    contactSuspendedPoints: config.numberOr("contactSuspendedTierPoints", 0),
    standardReportPoints: config.numberOr("sdr", 0),
    fastReportPoints: config.numberOr("fastDeliveryReport", 0),
    paroleReportPoints: config.numberOr("parom", 0),
    paroleReportEnabled: config.booleanOr("paromsEnabled", false),
    armsLicencePoints: config.numberOr("armsLicence", 0),
    armsCommunityPoints: config.numberOr("armsCommunity", 0),
    nominalTargetPoints: nominalTargetsOf(config.objectOrEmpty("nominalTarget")),
    defaultHours: defaultHoursOf(config.objectOrEmpty("defaultContractedHours")),
    inactiveKeptPercent: keptPercentOf(config.objectOrEmpty("excludedSharePercent")),
  };
}

/** The same points, A3 to D0, for every case type; reports and the rest are priced by the vector itself. */
export function ladderTable(ladder: readonly number[]): PointsTable {
  if (ladder.length !== baseTiers.length) {
    throw new TypeError(
      `input.tierPoints must have ${baseTiers.length} values, A3 to D0, got ${ladder.length}.`,
    );
  }
  const row = Object.fromEntries(baseTiers.map((tier, place) => [tier, ladder[place]]));
  return pointsTableOf(inputReader({ tierPoints: { community: row, licence: row, custody: row } }, "ladder"));
}

export function nominalTargetsOf(targets: InputReader): PointsTable["nominalTargetPoints"] {
  return { po: targets.numberOr("po", 0), pso: targets.numberOr("pso", 0) };
}

export function defaultHoursOf(hours: InputReader): PointsTable["defaultHours"] {
  return { po: hours.numberOr("po", 0), pso: hours.numberOr("pso", 0), spo: hours.numberOr("spo", 0) };
}

/** The files call the kept share "excluded": their documentation says that it is the share kept. */
export function keptPercentOf(shares: InputReader): PointsTable["inactiveKeptPercent"] {
  return {
    warrants: shares.numberOr("warrants", 0),
    unpaidWork: shares.numberOr("unpaidWork", 0),
    overdueTermination: shares.numberOr("overdueTermination", 0),
  };
}
