import { plural } from "../../contracts/format";
import type { ReadOfficerWeek } from "../file-reader";
import { issue, type ImportIssue } from "../issue";

/** Counts officers of grades whose work is not measured, and what they hold. */
export interface LeftOutGrades {
  add(week: Pick<ReadOfficerWeek, "cases">): void;
  issues(): readonly ImportIssue[];
}

/** Senior officers and people outside the measurement are left out: only their cases, where they hold any, need a look. */
export function leftOutGrades(sheet: string | null): LeftOutGrades {
  let rows = 0;
  let held = 0;
  return {
    add({ cases }) {
      rows += 1;
      held += cases.reduce((sum, count) => sum + count, 0);
    },
    issues() {
      if (rows === 0) return [];
      const words = `${plural(rows, "officer")} of grades whose work is not measured (SPO, DMY) ${rows === 1 ? "is" : "are"} left out, with ${plural(held, "case")}.`;
      return [issue(held > 0 ? "warning" : "notice", "rows-left-out", words, { sheet })];
    },
  };
}
