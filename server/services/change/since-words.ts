import { longDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";

export interface Dates {
  /** Date of the number before. */
  readonly since: PlainDate;
  /** Date of the number now; may be the earlier one. */
  readonly at: PlainDate;
}

/** `since 31 March 2023`, or `against 31 March 2026` where that is the later date. */
export function sinceWords({ since, at }: Dates): string {
  return `${at < since ? "against" : "since"} ${longDate(since)}`;
}
