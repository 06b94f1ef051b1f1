import type { ParameterSet } from "../parameter-set";
import { combine, divide, known, unknown, type Quantity } from "../quantity";
import { prisonFunctions, type PrisonFunction, type UnitFunction } from "../vocabulary";

export interface PeopleHeld {
  readonly unitFunction: UnitFunction | null;
  readonly population: Quantity;
}

/**
 * Releases a year of each prison: the published national number shared out by function and population.
 *
 * Formula: national releases x weight x population / sum of weight x population. They add up to the national number.
 * Unknown: with an unknown population, and `outside-method` for a unit without a function of a prison.
 * Units: releases a year, graded D: releases by prison are not published.
 * Parameters: `error-risk.releases-a-year`, `error-risk.release-weight-…`.
 * @example two prisons of 100 people, weights 1 and 0.25, 1,000 releases // 800 and 200
 */
export function releaseOpportunities(
  prisons: readonly PeopleHeld[],
  parameters: ParameterSet,
): readonly Quantity[] {
  const weighted = prisons.map(({ unitFunction, population }) => {
    const own = prisonFunctions.find((each) => each === unitFunction);
    if (own === undefined) return unknown("outside-method");
    return combine([population], (people) => people * weightOf(own, parameters));
  });
  const sum = weighted.reduce((total, part) => total + (part.known ? part.value : 0), 0);
  const national = parameters.value("error-risk.releases-a-year");
  return weighted.map((part) =>
    divide(
      combine([part], (value) => value * national),
      known(sum),
      "not-reported",
    ),
  );
}

function weightOf(own: PrisonFunction, parameters: ParameterSet): number {
  return parameters.value(`error-risk.release-weight-${own}`);
}
