import type { PlainDate } from "@/server/engine/facts";

/** The earliest date in the set: names, parents and roles without a start of their own hold from here. */
export const estateStart: PlainDate = "2010-03-31";
