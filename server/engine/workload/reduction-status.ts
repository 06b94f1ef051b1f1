import type { PlainDate } from "../facts";

/** `deleted` is set by hand, never from dates. */
export type ReductionStatus = "scheduled" | "active" | "archived" | "deleted";

/**
 * Status of a reduction of hours from its dates.
 *
 * Rule: scheduled while it starts after today, archived once it ended before today, else active. A reduction without an
 * end stays active. Source: wmt-web, reductions.
 * @example reductionStatus("2026-03-01", "2026-06-30", "2026-03-31") // "active"
 */
export function reductionStatus(
  startsOn: PlainDate,
  endsOn: PlainDate | null,
  today: PlainDate,
): Exclude<ReductionStatus, "deleted"> {
  if (startsOn > today) return "scheduled";
  return endsOn !== null && endsOn < today ? "archived" : "active";
}
