import { armsPoints } from "@/server/engine/workload/arms-points";
import type { PointsTable } from "@/server/engine/workload/points-table";
import { reportPoints } from "@/server/engine/workload/report-points";
import { totalPoints, type PointsParts } from "@/server/engine/workload/total-points";
import type { Handler, Outputs, VectorContext } from "./handler";
import type { InputReader } from "./input-reader";
import { nightlyCasePoints, t2aCasePoints } from "./nightly-cases";
import { availableVector } from "./official-capacity";
import { ladderTable, pointsTableOf, type Tables } from "./points-config";
import { contactAdjustment, listedCasePoints } from "./real-time-cases";

/** Points of one officer, by either official variant, from the parts of a workload that the vector gives. */
export const workloadTotalVector: Handler = (input, context) => {
  const tables = tablesOf(input, context);
  const cases = input.textOr("model", "wmt") === "hmpps-workload" ? realTimeParts : nightlyParts;
  const parts = { ...cases(input, tables), ...otherParts(input, tables?.standard) };
  return { ...named(parts), ...(input.has("nominalTarget") ? availableVector(input, context) : {}) };
};

type CaseParts = Pick<PointsParts, "casePoints" | "t2aPoints" | "adjustmentPoints">;

function nightlyParts(input: InputReader, tables: Tables | null): CaseParts {
  return {
    casePoints: nightlyCasePoints(input, tables),
    t2aPoints: t2aCasePoints(input, tables),
    adjustmentPoints: input.numberOr("cmsAdjustmentPoints", 0),
  };
}

function realTimeParts(input: InputReader, tables: Tables | null): CaseParts {
  return {
    casePoints: listedCasePoints(input, tables),
    t2aPoints: 0,
    adjustmentPoints: contactAdjustment(input),
  };
}

/** The points sets that a vector names (standard first, then T2A), or one ladder that serves for both. */
function tablesOf(input: InputReader, context: VectorContext): Tables | null {
  if (input.has("pointsConfigs")) {
    const names = input.texts("pointsConfigs");
    const [standard, t2a] = names.map((name) => pointsTableOf(context.pointsConfigs.object(name)));
    if (!standard) throw new TypeError("input.pointsConfigs names no points set.");
    return { standard, t2a: t2a ?? standard };
  }
  if (!input.has("tierPoints")) return null;
  const table = ladderTable(input.numbers("tierPoints"));
  return { standard: table, t2a: table };
}

function otherParts(input: InputReader, table: PointsTable | undefined): Omit<PointsParts, keyof CaseParts> {
  const count = (key: string) => input.numberOr(key, 0);
  const price = (key: string, standard: number | undefined) => input.numberOr(key, standard ?? 0);
  const isParoleEnabled = input.booleanOr("paromsEnabled", table?.paroleReportEnabled ?? true);
  const parolePoints = price("paromPoints", table?.paroleReportPoints);
  return {
    standardReportPoints: reportPoints(count("sdrCount"), price("sdrPoints", table?.standardReportPoints)),
    fastReportPoints: reportPoints(count("fdrCount"), price("fdrPoints", table?.fastReportPoints)),
    paroleReportPoints: reportPoints(count("paromCount"), parolePoints, isParoleEnabled),
    armsPoints: armsPoints(
      { licence: count("armsLicenceCases"), community: count("armsCommunityCases") },
      {
        armsLicencePoints: price("armsLicencePoints", table?.armsLicencePoints),
        armsCommunityPoints: price("armsCommunityPoints", table?.armsCommunityPoints),
      },
    ),
  };
}

function named(parts: PointsParts): Outputs {
  return {
    totalPoints: totalPoints(parts),
    casePoints: parts.casePoints,
    t2aPoints: parts.t2aPoints,
    sdrPoints: parts.standardReportPoints,
    fdrPoints: parts.fastReportPoints,
    paromPoints: parts.paroleReportPoints,
    armsPoints: parts.armsPoints,
    cmsAdjustmentPoints: parts.adjustmentPoints,
  };
}
