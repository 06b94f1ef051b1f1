import type { ReadOfficerWeek, TotalCheck } from "../file-reader";

/** Cases read beside those that the file prints, over the rows where it prints them. */
export interface CasesCheck {
  add(week: Pick<ReadOfficerWeek, "cases">, printed: unknown): void;
  checks(): readonly TotalCheck[];
}

export function casesCheck(): CasesCheck {
  let sum = 0;
  let total = 0;
  let rows = 0;
  return {
    add({ cases }, printed) {
      if (typeof printed !== "number") return;
      rows += 1;
      total += printed;
      sum += cases.reduce((before, count) => before + count, 0);
    },
    checks: () => (rows === 0 ? [] : [{ label: "Cases of all officers", sum, printed: total, tolerance: 0 }]),
  };
}
