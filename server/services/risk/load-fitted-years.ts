import { latestPair, type StaffingPair } from "@/server/engine/position/latest-pair";
import { monthsBetween } from "@/server/engine/position/months-between";
import type { FittedYears } from "@/server/engine/risk/release-risk-range";
import { overrideParameters } from "@/server/engine/scenario/override-parameters";
import type { Override } from "@/server/engine/scenario/scenario";
import { resolveParameters } from "@/server/parameters/resolve";
import type { ServiceContext } from "../context";
import { loadUncountedPosition, type Position } from "../positions/load-position";
import { loadSeries } from "../positions/load-series";
import { withOverrides } from "../positions/with-overrides";
import { fittedYears, policyYearEnd, stableYearEnd } from "./fitted-years";

/**
 * The two years that the level of error is fitted to, with a plan's overrides at both. Null where one of them has no
 * position, no prisons or no national staffing.
 */
export async function loadFittedYears(
  context: ServiceContext,
  { baselines }: Pick<Position, "baselines">,
  overrides: readonly Override[] = [],
): Promise<FittedYears | null> {
  const stableBaseline = baselines.find(({ asOf }) => asOf === stableYearEnd);
  const [nearest] = [...baselines].sort((a, b) => away(a.asOf) - away(b.asOf));
  if (!stableBaseline || !nearest) return null;
  const stable = withOverrides(await loadUncountedPosition(context, stableBaseline.name), overrides);
  const policy = withOverrides(await loadUncountedPosition(context, nearest.name), overrides);
  const parameters = overrideParameters(resolveParameters(policyYearEnd), overrides);
  const pairs = { then: await pairOfPolicyYear(context, policy), now: policy.national.prison };
  return fittedYears(stable, { ...policy, parameters }, pairs);
}

const away = (asOf: string) => Math.abs(monthsBetween(policyYearEnd, asOf));

/** Officers required and in post, nationally, at the end of the year of the policy factor. */
async function pairOfPolicyYear(context: ServiceContext, policy: Position): Promise<StaffingPair | null> {
  const series = async (measure: "required-fte" | "in-post-fte") =>
    (await loadSeries(context, policy.baseline, "PRISONS", measure, "band-3-5")).filter(
      ({ asOf }) => asOf === policyYearEnd,
    );
  return latestPair(await series("required-fte"), await series("in-post-fte"));
}
