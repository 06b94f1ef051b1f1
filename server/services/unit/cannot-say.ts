import type { UnitPosition } from "@/server/engine/position/position";
import { notRankedWords } from "../units/unit-row";

/** What the figures of this unit leave open, most important first. */
export function cannotSay(unit: UnitPosition): readonly string[] {
  const note = unit.ranking.ranked ? [] : [notRankedWords(unit.ranking, unit.unit.staffingNote)];
  switch (unit.unit.service) {
    case "prison":
      return [
        ...note,
        ...(unit.quality === "D"
          ? [
              "Its target at this date is modelled from the national total: only today's is published by prison.",
            ]
          : []),
        "Workload is inferred from staffing and crowding; no prison's workload is measured.",
        "How many officers were absent beyond the allowance in the target, on detached duty or on overtime is not published by prison.",
        "How experienced its officers are is published nationally only, so each counts in full.",
        "Staffing is published by quarter, so the four-week rule cannot be tested.",
      ];
    case "probation":
      return [
        ...note,
        "Everything on this page is modelled from national and regional totals: staffing and workload by delivery unit are not published. Not for publication.",
        "Cases without a tier score nothing in the official points: their work is not measured.",
        "The requirement for probation services officers and trainees is not published.",
        "Who the officers are: they are pseudonymous and counted only in groups of ten or more.",
      ];
    case "headquarters":
      return [
        "What headquarters needs: no requirement is published.",
        "How heavily its people are loaded: no demand is measured.",
        "Staff by grade were last published for June 2016.",
      ];
  }
}
