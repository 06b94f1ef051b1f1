/** An error is rare: where its level was not fitted, any small one gives nearly the same ratios and the same order. */
export const UNFITTED_LOG_ODDS = -5;
