/** Said wherever the shortfall of one prison is set against another date. */
export const modelledTargets =
  "Targets by prison of March 2023 are modelled: those of 2026 scaled by the two national totals. So are the changes that rest on them.";
