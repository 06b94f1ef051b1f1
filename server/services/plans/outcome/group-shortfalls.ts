import type { ForecastTable } from "@/server/engine/forecast/forecast-table";
import type { BeforeAndAfter, Outcome } from "./outcome";
import type { UnitMove } from "./unit-moves";

interface GroupShortfall {
  readonly name: string;
  readonly shortfall: BeforeAndAfter<number>;
  readonly modelled: boolean;
}

/** Shortfall after cover of each group or region, summed over its units with known staffing. */
export function groupShortfalls(
  { position, model, result, month }: Outcome,
  units: readonly UnitMove[],
): readonly GroupShortfall[] {
  const names = new Map(position.snapshot.units.map(({ code, name }) => [code, name]));
  const groups = new Map<string, UnitMove[]>();
  for (const each of units) {
    const code = each.unit.parent ?? "";
    groups.set(code, [...(groups.get(code) ?? []), each]);
  }
  return [...groups].map(([code, members]) => {
    const cells = members.map(
      ({ unit }) => (model.places.get(unit.code) ?? NaN) * result.base.columns + month,
    );
    return {
      name: names.get(code) ?? code,
      shortfall: { before: shortfallOf(result.base, cells), after: shortfallOf(result.plan, cells) },
      modelled: members.some(({ modelled }) => modelled),
    };
  });
}

function shortfallOf(table: ForecastTable, cells: readonly number[]): number {
  let [required, officers] = [0, 0];
  for (const cell of cells) {
    const posts = table.requiredFte[cell] ?? NaN;
    const inPost = table.inPostFte[cell] ?? NaN;
    if (Number.isNaN(posts - inPost)) continue;
    required += posts;
    officers += inPost + (table.coverFte[cell] ?? 0);
  }
  return required > 0 ? (100 * (required - officers)) / required : NaN;
}
