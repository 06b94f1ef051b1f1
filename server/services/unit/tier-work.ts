import { decimal, percent } from "@/server/contracts/format";
import { caseTypeNames } from "@/server/contracts/measure-labels";
import type { TierRow, UnitWorkView } from "@/server/contracts/unit";
import type { UnitWeek } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { sumWork } from "@/server/engine/position/sum-weeks";
import { baseTiers, caseTypes, type BaseTier } from "@/server/engine/vocabulary";
import { casesOfTier, type TierGroup } from "@/server/engine/workload/cases-of-tier";
import { workloadCauses } from "@/server/engine/workload/workload-causes";

interface Cell {
  readonly cases: number;
  /** Null where cases score nothing. */
  readonly points: number | null;
}

/** Cases and points by tier and type: tiers in their order, contact-suspended cases together, those without a tier last. */
export function tierWork(latest: readonly UnitWeek[], parameters: ParameterSet): UnitWorkView["tiers"] {
  const work = sumWork(latest);
  const unpriced = (group: TierGroup) =>
    caseTypes.map((type): Cell => ({ cases: casesOfTier(work.cases, group, [type]), points: null }));
  const priced = new Map(workloadCauses(work, parameters).map(({ cause, items }) => [cause, items]));
  const pricedAt = (tier: BaseTier) =>
    caseTypes.map((type): Cell => {
      const item = priced.get(type)?.find(({ name }) => name === `tier ${tier}`);
      return {
        cases: casesOfTier(work.cases, tier, [type]),
        points: item ? item.count * item.pointsEach : 0,
      };
    });
  const suspended = unpriced("suspended");
  const body = [
    ...baseTiers.map((tier) => ({ label: tier, cells: pricedAt(tier) })),
    ...(total(suspended).cases > 0 ? [{ label: "Contact suspended", cells: suspended }] : []),
    { label: "No tier", cells: unpriced("untiered") },
  ];
  const sums = caseTypes.map((_, type) => total(body.flatMap(({ cells }) => cells[type] ?? [])));
  const left = work.points - (total(sums).points ?? 0);
  return {
    types: caseTypes.map((type) => caseTypeNames[type]),
    rows: body.map(({ label, cells }) => rowOf(label, cells, work.points)),
    total: rowOf("All", sums, work.points),
    notes: [
      `Points in small type. Court reports and other work are the other ${decimal(left)} points, ${percent((100 * left) / work.points)} of ${decimal(work.points)} in use.`,
      "Contact-suspended cases score nothing in the official points. Nor do cases without a tier, whose work is not measured.",
    ],
  };
}

function total(cells: readonly Cell[]): Cell {
  return cells.reduce<Cell>(
    (sum, { cases, points }) => ({
      cases: sum.cases + cases,
      points: points === null ? sum.points : (sum.points ?? 0) + points,
    }),
    { cases: 0, points: null },
  );
}

function rowOf(label: string, cells: readonly Cell[], pointsInUse: number): TierRow {
  const { cases, points } = total(cells);
  return {
    label,
    cells: cells.map((cell) => ({
      cases: decimal(cell.cases),
      points: cell.cases > 0 && cell.points !== null ? decimal(cell.points) : "",
    })),
    cases: decimal(cases),
    points: points === null ? "[z]" : decimal(points),
    share: points === null ? "[z]" : percent((100 * points) / pointsInUse, 1),
  };
}
