import { decimal, percent } from "@/server/contracts/format";
import type { TierRow, UnitWorkView } from "@/server/contracts/unit";
import type { UnitWeek } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { sumWork } from "@/server/engine/position/sum-weeks";
import { baseTiers, caseTypes, suspendedTiers, type CaseType, type Tier } from "@/server/engine/vocabulary";
import { caseIndex } from "@/server/engine/workload/case-index";
import { workloadCauses } from "@/server/engine/workload/workload-causes";

const typeLabels: Record<CaseType, string> = {
  community: "Community",
  licence: "Licence",
  custody: "Custody",
};

interface Cell {
  readonly cases: number;
  /** Null where cases score nothing. */
  readonly points: number | null;
}

/** Cases and points by tier and type: tiers in their order, contact-suspended ones where there are any, untiered last. */
export function tierWork(latest: readonly UnitWeek[], parameters: ParameterSet): UnitWorkView["tiers"] {
  const work = sumWork(latest);
  const priced = new Map(workloadCauses(work, parameters).map((cause) => [cause.cause, cause]));
  const cellsOf = (tier: Tier | "untiered") =>
    caseTypes.map((type): Cell => {
      const cases = work.cases[caseIndex(type, tier)] ?? 0;
      const item = priced.get(type)?.items.find(({ name }) => name === `tier ${tier}`);
      const isPriced = tier !== "untiered" && baseTiers.some((base) => base === tier);
      return { cases, points: isPriced ? (item ? item.count * item.pointsEach : 0) : null };
    });
  const row = (label: string, cells: readonly Cell[]): TierRow => rowOf(label, cells, work.points);
  const tiers = [...baseTiers, ...suspendedTiers.filter((tier) => total(cellsOf(tier)).cases > 0)];
  const body = [...tiers, "untiered" as const].map((tier) => ({ tier, cells: cellsOf(tier) }));
  const sums = caseTypes.map((_, type) => total(body.flatMap(({ cells }) => cells[type] ?? [])));
  const left = work.points - (total(sums).points ?? 0);
  return {
    types: caseTypes.map((type) => typeLabels[type]),
    rows: body.map(({ tier, cells }) => row(labelOf(tier), cells)),
    total: row("All", sums),
    notes: [
      `Points in small type. Court reports and other work are the other ${decimal(left)} points, ${percent((100 * left) / work.points)} of ${decimal(work.points)} in use.`,
      "Cases without a tier score nothing: their work is not measured.",
    ],
  };
}

const labelOf = (tier: Tier | "untiered") =>
  tier === "untiered" ? "No tier" : tier.endsWith("S") ? `${tier.slice(0, -1)}, contact suspended` : tier;

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
