import type { ForecastTable } from "@/server/engine/forecast/forecast-table";
import type { PlannedService } from "@/server/engine/parameter-set";
import type { Unit } from "@/server/engine/facts";
import type { BeforeAndAfter, OutcomeSource } from "./outcome";

/** What a plan moves at one unit in the month told. NaN is unknown. */
export interface UnitMove {
  readonly unit: Unit;
  /** Stands in rankings: it is not settling. */
  readonly ranked: boolean;
  readonly modelled: boolean;
  /** After cover, %. */
  readonly shortfall: BeforeAndAfter<number>;
  readonly workload: BeforeAndAfter<number>;
}

/** The units of a service at the month told, in the order of the position. */
export function unitMoves(
  { model, position, result }: OutcomeSource,
  service: PlannedService,
  month: number,
): readonly UnitMove[] {
  const { base, plan } = result;
  return model.units.flatMap(({ unit, ranked }, place) => {
    if (unit.service !== service) return [];
    const cell = place * base.columns + month;
    const own = position.units[place];
    return [
      {
        ...{ unit, ranked, modelled: own?.staffing.quality === "D" || own?.workload.percent.quality === "D" },
        shortfall: { before: shortfallAt(base, cell), after: shortfallAt(plan, cell) },
        workload: {
          before: base.workloadPercent[cell] ?? NaN,
          after: plan.workloadPercent[cell] ?? NaN,
        },
      },
    ];
  });
}

function shortfallAt({ requiredFte, inPostFte, coverFte }: ForecastTable, cell: number): number {
  const required = requiredFte[cell] ?? NaN;
  const officers = (inPostFte[cell] ?? NaN) + (coverFte[cell] ?? 0);
  return required > 0 ? (100 * (required - officers)) / required : NaN;
}
