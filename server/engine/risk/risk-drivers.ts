import type { ParameterSet } from "../parameter-set";
import { sum } from "../statistics/sum";
import { riskFactors, type RiskFactor, type RiskParts } from "./risk-parts";

export interface RiskDriver {
  readonly factor: RiskFactor;
  /** ln(multiplier of the unit / of the nation): above 0 it raises the risk. */
  readonly logRatio: number;
  readonly direction: "raises" | "lowers";
  /** Share of all that sets the unit apart from the nation. */
  readonly sharePercent: number;
  readonly amount: "most" | "part" | "little";
}

export interface RiskDrivers {
  /** Strongest first; empty where the unit is as the nation. */
  readonly drivers: readonly RiskDriver[];
  /** What is known only nationally: it moves no unit away from another. */
  readonly sameEverywhere: readonly RiskFactor[];
}

/** What is known of the nation only, until a unit's own figure is loaded. */
const nationalFactors: ReadonlySet<RiskFactor> = new Set(["experience", "new-rules"]);
/** Differences this small, in log-odds, are rounding. */
const SAME = 1e-9;

/**
 * Why a unit's risk differs from the nation's: each factor's share of the difference, strongest first.
 *
 * Formula: ln(M unit / M nation) by factor; share = its size over the sum of all sizes. They add up to the whole
 * difference in log-odds. Units: log-odds and percent. Parameters: `risk-driver.most`, `risk-driver.part`.
 * @example posts unfilled 0.6 above the nation, demand 0.2 below // 75% raises (most), 25% lowers (part)
 */
export function riskDrivers(unit: RiskParts, nation: RiskParts, parameters: ParameterSet): RiskDrivers {
  const differences = riskFactors.map((factor) => ({ factor, logRatio: unit[factor] - nation[factor] }));
  const apart = differences.filter(({ logRatio }) => Math.abs(logRatio) > SAME);
  const whole = sum(apart.map(({ logRatio }) => Math.abs(logRatio)));
  const most = parameters.value("risk-driver.most");
  const part = parameters.value("risk-driver.part");
  const drivers = apart.map(({ factor, logRatio }): RiskDriver => {
    const share = Math.abs(logRatio) / whole;
    const lesser = share >= part ? "part" : "little";
    return {
      factor,
      logRatio,
      direction: logRatio > 0 ? "raises" : "lowers",
      sharePercent: 100 * share,
      amount: share >= most ? "most" : lesser,
    };
  });
  return {
    drivers: drivers.sort((a, b) => b.sharePercent - a.sharePercent),
    sameEverywhere: differences
      .filter(({ factor, logRatio }) => nationalFactors.has(factor) && Math.abs(logRatio) <= SAME)
      .map(({ factor }) => factor),
  };
}
