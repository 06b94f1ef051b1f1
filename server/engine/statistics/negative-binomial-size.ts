import { known, unknown, type Quantity } from "../quantity";
import { bisect } from "./bisect";
import { requireOpenProbability } from "./require-open-probability";
import { requirePositive } from "./require-positive";

/**
 * Size of the negative binomial that has this mean and this share of zeros: how uneven the units are.
 *
 * Formula: the root of size ln(1 + mean / size) = -ln(zero share). Small sizes are uneven; the variance is
 * mean (1 + mean / size). It takes all units to have the same exposure, so real unevenness is at most this.
 * Unknown: `outside-method` when there are no more zeros than a Poisson count of this mean has.
 * @throws RangeError when the mean is not above 0 or the share not between 0 and 1.
 * @example negativeBinomialSize(1.9256, 49 / 121) // 0.664
 */
export function negativeBinomialSize(mean: number, zeroShare: number): Quantity {
  requirePositive(mean, "The mean of a negative binomial count");
  const target = -Math.log(requireOpenProbability(zeroShare, "The share of zeros"));
  if (target >= mean) return unknown("outside-method");
  const excess = (logSize: number) => {
    const size = Math.exp(logSize);
    return size * Math.log(1 + mean / size) - target;
  };
  // ln(1 + y) lies between y - y^2/2 and the root of y.
  const least = Math.log((target * target) / mean);
  const most = Math.log((mean * mean) / (2 * (mean - target)));
  return known(Math.exp(bisect(excess, least, Math.max(least, most))));
}
