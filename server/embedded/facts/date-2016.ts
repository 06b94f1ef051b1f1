import type { PlainDate } from "@/server/engine/facts";

/** Date of the last full public workforce tables by unit and grade. */
export const date2016: PlainDate = "2016-06-30";
