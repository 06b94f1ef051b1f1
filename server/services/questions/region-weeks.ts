import { CaseloadInput } from "@/server/contracts/caseload";
import type { PlainDate } from "@/server/engine/facts";
import type { UnitPosition } from "@/server/engine/position/position";
import { caseloadScope } from "../caseload/caseload-scope";
import type { CaseloadWeeks } from "../caseload/caseload-week";
import { loadWeekSums } from "../caseload/load-week-sums";
import { unitWeeks } from "../caseload/unit-weeks";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";

export interface RegionWeeks {
  readonly name: string;
  readonly units: readonly { readonly unit: UnitPosition; readonly weeks: CaseloadWeeks }[];
}

/** Probation regions by name with the weeks of their units, from a day on: those of the heatmap. */
export async function regionWeeks(
  context: ServiceContext,
  position: Position,
  from: PlainDate,
): Promise<readonly RegionWeeks[]> {
  const scope = caseloadScope(position, CaseloadInput.parse({ at: position.baseline.name }));
  const groups = scope?.groups ?? [];
  const codes = groups.flatMap(({ units }) => units.map(({ unit }) => unit.code));
  const sums = await loadWeekSums(context, position, codes, from);
  const noCounts = new Map<string, never>();
  return groups.map(({ name, units }) => ({
    name,
    units: units.map((unit) => {
      const { code } = unit.unit;
      return { unit, weeks: unitWeeks(code, sums.get(code) ?? [], noCounts, position.parameters) };
    }),
  }));
}
