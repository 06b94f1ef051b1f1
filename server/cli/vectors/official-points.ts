import { armsPoints } from "@/server/engine/workload/arms-points";
import { contactTransfer } from "@/server/engine/workload/contact-transfer";
import { reportPoints } from "@/server/engine/workload/report-points";
import { tierPoints, type TierCounts } from "@/server/engine/workload/tier-points";
import { totalPoints, type PointsParts } from "@/server/engine/workload/total-points";
import type { Handler } from "./handler";
import type { InputReader } from "./input-reader";
import { keptPercentOf } from "./points-config";

export const noPoints: PointsParts = {
  casePoints: 0,
  t2aPoints: 0,
  standardReportPoints: 0,
  fastReportPoints: 0,
  paroleReportPoints: 0,
  armsPoints: 0,
  adjustmentPoints: 0,
};

export function tierCountsOf(counts: InputReader): TierCounts {
  return {
    total: counts.number("total"),
    warrants: counts.numberOr("warrants", 0),
    unpaidWork: counts.numberOr("unpaidWork", 0),
    overdueTermination: counts.numberOr("overdueTermination", 0),
  };
}

export const tierPointsVector: Handler = (input) => ({
  points: tierPoints(
    tierCountsOf(input.object("counts")),
    input.number("pointsPerCase"),
    keptPercentOf(input.objectOrEmpty("excludedSharePercent")),
    input.booleanOr("subtractInactive", false),
  ),
});

export const reportPointsVector: Handler = (input) => {
  if (input.has("count")) {
    return {
      points: reportPoints(
        input.number("count"),
        input.number("pointsEach"),
        input.booleanOr("enabled", true),
      ),
    };
  }
  const cases = { licence: input.number("licenceCases"), community: input.number("communityCases") };
  const points = {
    armsLicencePoints: input.number("licencePoints"),
    armsCommunityPoints: input.number("communityPoints"),
  };
  return { points: armsPoints(cases, points) };
};

export const adjustmentVector: Handler = (input) => {
  if (input.has("casePoints")) {
    const parts = {
      ...noPoints,
      casePoints: input.number("casePoints"),
      adjustmentPoints: input.number("cmsAdjustmentPoints"),
    };
    return { totalPoints: totalPoints(parts) };
  }
  const validForDays = input.number("validForDays");
  const transfer = contactTransfer(input.number("contactPoints"), input.number("contactAgeDays"), {
    value: () => validForDays,
  });
  return { ...transfer };
};
