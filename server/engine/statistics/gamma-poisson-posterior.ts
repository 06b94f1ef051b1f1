import { requirePositive } from "./require-positive";

export interface GammaPrior {
  /** nu: how many events the prior is worth. */
  readonly shape: number;
  /** alpha: how much exposure the prior is worth. */
  readonly rate: number;
}

export interface CountOfExposure {
  readonly count: number;
  /** Expected events, or any other exposure in the unit of the prior's rate. */
  readonly exposure: number;
}

export interface GammaPoissonPosterior extends GammaPrior {
  readonly mean: number;
  readonly priorMean: number;
  readonly observedRatio: number;
  /** How far the estimate goes from the prior mean to what was observed, 0 to 1. */
  readonly weightOnData: number;
}

/**
 * What a count says about its rate when a gamma prior says what rates are like: shrinkage of a unit to the rest.
 *
 * Formula: O ~ Poisson(theta E), theta ~ Gamma(nu, alpha): theta | O ~ Gamma(O + nu, E + alpha), mean
 * (O + nu) / (E + alpha), weight on the data E / (E + alpha).
 * @throws RangeError when shape, rate or exposure is not above 0, or the count below 0.
 * @example gammaPoissonPosterior(10 in 4, prior shape 3 and rate 2) // 13 / 6 = 2.17
 */
export function gammaPoissonPosterior(
  { count, exposure }: CountOfExposure,
  prior: GammaPrior,
): GammaPoissonPosterior {
  requirePositive(prior.shape, "The shape of the prior");
  requirePositive(prior.rate, "The rate of the prior");
  requirePositive(exposure, "The exposure of a count");
  if (!(count >= 0)) throw new RangeError(`The count must be 0 or more, got ${count}.`);
  const shape = count + prior.shape;
  const rate = exposure + prior.rate;
  return {
    shape,
    rate,
    mean: shape / rate,
    priorMean: prior.shape / prior.rate,
    observedRatio: count / exposure,
    weightOnData: exposure / rate,
  };
}
