import { decimal, percent, quantityText } from "@/server/contracts/format";
import { gradeLabels } from "@/server/contracts/labels";
import type { GradeWorkRow, UnitWorkView } from "@/server/contracts/unit";
import { disclosureLimits } from "@/server/engine/disclosure/disclosure-limits";
import { hideSmallGroups } from "@/server/engine/disclosure/hide-small-groups";
import type { UnitWeek } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import { divide, known, unknown } from "@/server/engine/quantity";
import { grades } from "@/server/engine/vocabulary";
import { band } from "@/server/engine/workload/band";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";

type Sums = Pick<UnitWeek, "officers" | "points" | "availablePoints" | "cases">;

/** Officers, cases and workload by grade, in the order of grades. */
export function gradeWork(latest: readonly UnitWeek[], parameters: ParameterSet): UnitWorkView["grades"] {
  const limits = disclosureLimits(parameters);
  const rows = [...latest]
    .filter(({ officers }) => officers > 0)
    .sort((a, b) => grades.indexOf(b.grade) - grades.indexOf(a.grade));
  const officers = rows.map((row) => row.officers);
  const isHidden = hideSmallGroups(officers, limits);
  const all = officers.reduce((sum, count) => sum + count, 0);
  const [sums] = sumWeeks(rows);
  const total = { availablePoints: 0, ...sums, officers: all, ...sumWork(rows) };
  return {
    rows: rows.map((row, place) => rowOf(gradeLabels[row.grade], row, isHidden[place] === true, parameters)),
    total: rowOf("All", total, all < limits.minimumOfficers, parameters),
    notes: isHidden.includes(true)
      ? [
          `[c] fewer than ${decimal(limits.minimumOfficers)} officers, or hidden because the total would tell of so few.`,
        ]
      : [],
  };
}

function rowOf(label: string, sums: Sums, isHidden: boolean, parameters: ParameterSet): GradeWorkRow {
  const cases = sums.cases.reduce((sum, count) => sum + count, 0);
  const hidden = unknown("suppressed");
  const workload = isHidden ? hidden : workloadOrNoCapacity(sums.points, sums.availablePoints);
  const each = divide(known(cases), known(sums.officers), "no-available-hours");
  return {
    label,
    officers: quantityText(isHidden ? hidden : known(sums.officers), decimal),
    cases: decimal(cases),
    casesPerOfficer: quantityText(isHidden ? hidden : each, (value) => decimal(value, 1)),
    workload: quantityText(workload, percent),
    workloadPercent: workload.known ? workload.value : null,
    band: workload.known ? band(workload.value, parameters) : null,
  };
}
