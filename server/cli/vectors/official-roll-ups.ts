import { caseloadTotals, type CaseloadTotals } from "@/server/engine/workload/caseload-totals";
import { inactiveRollUp } from "@/server/engine/workload/inactive-roll-up";
import { rollUpLevels, type UnitBranch } from "@/server/engine/workload/roll-up-levels";
import { caseTypes, type CaseType } from "@/server/engine/vocabulary";
import type { Handler } from "./handler";
import type { InputReader } from "./input-reader";
import { columnsOf } from "./official-capacity";

export const inactiveVector: Handler = (input) => {
  const total = inactiveRollUp(
    input.list("rows").map((row) => ({
      warrants: row.numberOr("ow", 0),
      overdueTerminations: row.numberOr("ot", 0),
      unpaidWork: row.numberOr("upw", 0),
      t2aWarrants: row.numberOr("t2aOw", 0),
      t2aOverdueTerminations: row.numberOr("t2aOt", 0),
      t2aUnpaidWork: row.numberOr("t2aUpw", 0),
      suspendedLifers: row.numberOr("sl", 0),
      suspendedSentenceOrders: row.numberOr("sso", 0),
    })),
  );
  return {
    total: {
      ow: total.warrants,
      ot: total.overdueTerminations,
      upw: total.unpaidWork,
      sl: total.suspendedLifers,
      sso: total.suspendedSentenceOrders,
    },
  };
};

type TypeCounts = Record<CaseType, number>;

/** Cases officer by officer, or the same cases in each of so many grades. */
export const caseloadVector: Handler = (input) => {
  const rows = input.has("casesPerOfficer")
    ? officerRows(input.object("casesPerOfficer"))
    : new Array<TypeCounts>(input.numberOr("grades", 1)).fill(
        typeCounts((caseType) => input.numberOr(caseType, 0)),
      );
  const totals: CaseloadTotals = caseloadTotals(rows);
  return { totalCases: totals.totalCases, ...totals.byType };
};

function officerRows(perOfficer: InputReader): TypeCounts[] {
  const columns = caseTypes.map((caseType) => (perOfficer.has(caseType) ? perOfficer.numbers(caseType) : []));
  const officers = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: officers }, (_, officer) =>
    typeCounts((caseType) => columns[caseTypes.indexOf(caseType)]?.[officer] ?? 0),
  );
}

function typeCounts(count: (caseType: CaseType) => number): TypeCounts {
  return { community: count("community"), licence: count("licence"), custody: count("custody") };
}

export const rollUpVector: Handler = (input) => ({
  totals: Object.fromEntries(rollUpLevels(input.list("units").map(branchOf))),
});

function branchOf(unit: InputReader): UnitBranch {
  return {
    unit: unit.text("unit"),
    officers: unit.listOrEmpty("officers").map(columnsOf),
    children: unit.listOrEmpty("children").map(branchOf),
  };
}
