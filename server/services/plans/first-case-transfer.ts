import { baseTiers } from "@/server/engine/vocabulary";
import type { UnitPosition } from "@/server/engine/position/position";
import { sumWork } from "@/server/engine/position/sum-weeks";
import { caseIndex } from "@/server/engine/workload/case-index";
import type { Position } from "../positions/load-position";

/** From the most loaded delivery unit to the least loaded of its region, of the tier that most community cases are in. */
export function firstCaseTransfer({ units, inputs }: Position): object {
  const loaded = units
    .filter(({ workload, ranking }) => workload.basis === "points" && ranking.ranked)
    .sort((a, b) => loadOf(b) - loadOf(a));
  const [most] = loaded;
  const least = loaded.filter(({ unit }) => unit.parent === most?.unit.parent).at(-1);
  const { cases } = sumWork(inputs.get(most?.unit.code ?? "")?.latest ?? []);
  const held = (tier: (typeof baseTiers)[number]) => cases[caseIndex("community", tier)] ?? 0;
  const [tier] = [...baseTiers].sort((a, b) => held(b) - held(a));
  return { fromUnit: most?.unit.code ?? "", toUnit: least?.unit.code ?? "", tier };
}

const loadOf = ({ workload: { percent } }: UnitPosition) =>
  percent.quantity.known ? percent.quantity.value : -1;
