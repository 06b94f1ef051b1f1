import { readFactsBetween } from "@/db/queries/facts";
import type { EstateRecord } from "@/db/queries/estate";
import { readGradeWeeks } from "@/db/queries/grade-weeks";
import { inScope } from "@/db/transaction";
import { workloadFact } from "@/server/imports/compare/workload-fact";
import type { HeldFigures } from "@/server/imports/preview-file";
import type { ServiceContext } from "../context";
import { weeksSource } from "../sources/weeks-source";

/** The figures of a snapshot, and the mean workload of delivery units by grade, which is made from their weeks. */
export function heldFigures(
  context: ServiceContext,
  snapshot: string,
  estate: readonly EstateRecord[],
): HeldFigures {
  const units = estate.flatMap(({ code, kind }) => (kind === "delivery-unit" ? [code] : []));
  return (measures, from, to) =>
    inScope(context.database, context.scope, async (tx) => {
      const facts = await readFactsBetween(tx, snapshot, { measures, from, to });
      if (!measures.includes("workload-percent")) return facts;
      const weeks = await readGradeWeeks(tx, snapshot, units, { from, to });
      return [...facts, ...weeks.map((week) => workloadFact(week, weeksSource(week.quality)))];
    });
}
