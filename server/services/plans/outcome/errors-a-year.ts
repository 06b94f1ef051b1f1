import type { Outcome } from "./outcome";

/** Releases are waves, so errors are told over the whole plan: a mean of its months, without it and with it. */
export interface ErrorsAYear {
  readonly before: number;
  readonly after: number;
  readonly months: number;
}

/** Expected releases in error a year; null where no published year could be fitted. */
export function errorsAYear({ national, result }: Pick<Outcome, "national" | "result">): ErrorsAYear | null {
  const { months } = result.calendar;
  // Column 0 is the position, before the plan.
  const mean = (errors: Float64Array) => errors.slice(1).reduce((sum, each) => sum + each, 0) / months;
  const before = mean(national.prison.before.errors);
  const after = mean(national.prison.after.errors);
  return Number.isNaN(before) || Number.isNaN(after) ? null : { before, after, months };
}
