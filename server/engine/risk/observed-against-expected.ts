import type { ParameterSet } from "../parameter-set";
import { claytonKaldor } from "../statistics/clayton-kaldor";
import { funnelOverdispersedLimits } from "../statistics/funnel-overdispersed-limits";
import { funnelOverdispersion, type ObservedAgainstExpected } from "../statistics/funnel-overdispersion";
import { funnelRatioLimits } from "../statistics/funnel-ratio-limits";
import { funnelVerdict, type FunnelVerdict } from "../statistics/funnel-verdict";
import { gammaInterval } from "../statistics/gamma-interval";
import { gammaPoissonPosterior } from "../statistics/gamma-poisson-posterior";
import type { Interval } from "../statistics/interval";
import { normalQuantile } from "../statistics/normal-quantile";
import { tailOfCoverage } from "../statistics/tail-of-coverage";

/** What one unit's errors say beside what was expected of it. */
export interface ObservedUnit extends ObservedAgainstExpected {
  /** Observed over expected, drawn towards the others by how little it says. */
  readonly shrunkRatio: number;
  /** Null where units differ no more than chance makes them: all are then 1. */
  readonly shrunkRange: Interval | null;
  readonly innerLimits: Interval;
  readonly outerLimits: Interval;
  readonly verdict: FunnelVerdict;
}

/**
 * Observed errors of units beside what was expected of them: shrunk, in a funnel, and in words. Never a rank.
 *
 * Formulas: shrinkage by Clayton and Kaldor; limits exp(-+ z root(1 / E + tau2)) with tau2 from the units large enough to
 * be judged; exact Poisson limits where it cannot be measured. Units: ratios, 1 = as expected.
 * Parameters: `funnel.inner`, `funnel.outer`, `risk.range-wide` (percent), `funnel.winsorised`, `funnel.fewest-expected`.
 * @throws RangeError when an expected count is not above 0 or an observed one below 0.
 * @example 16 observed of 5.2 expected, alone // beyond the exact 95% limits, within 99.8%: "worth a look"
 */
export function observedAgainstExpected(
  units: readonly ObservedAgainstExpected[],
  parameters: ParameterSet,
): readonly ObservedUnit[] {
  const fewest = parameters.value("funnel.fewest-expected");
  const { prior, ratios } = claytonKaldor(units);
  const spread = funnelOverdispersion(
    units.filter(({ expected }) => expected >= fewest),
    parameters.value("funnel.winsorised"),
  );
  const limits = (expected: number, percent: number): Interval => {
    const coverage = percent / 100;
    if (!spread.known || expected < fewest) return funnelRatioLimits(expected, coverage);
    const reach = normalQuantile(1 - tailOfCoverage(coverage));
    return funnelOverdispersedLimits(expected, spread.betweenVariance, reach);
  };
  return units.map(({ observed, expected }, place) => {
    const funnel = {
      ...{ observed, expected },
      innerLimits: limits(expected, parameters.value("funnel.inner")),
      outerLimits: limits(expected, parameters.value("funnel.outer")),
    };
    return {
      ...funnel,
      shrunkRatio: ratios[place] ?? 1,
      shrunkRange:
        prior === null
          ? null
          : gammaInterval(
              gammaPoissonPosterior({ count: observed, exposure: expected }, prior),
              parameters.value("risk.range-wide") / 100,
            ),
      verdict: funnelVerdict(funnel, fewest),
    };
  });
}
