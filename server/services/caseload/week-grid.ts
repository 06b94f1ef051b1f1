import type { PlainDate } from "@/server/engine/facts";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import { planModel } from "../plans/plan-model";
import type { Position } from "../positions/load-position";
import { weeksHeld } from "../watch-list/watch-history";
import type { CaseloadWeeks } from "./caseload-week";
import { loadWeekCounts } from "./load-week-counts";
import { aheadOf, projectedDates, projectedWeeks } from "./projected-weeks";
import { summedWeeks } from "./summed-weeks";
import { unitWeeks } from "./unit-weeks";

/** All weeks of a position, measured and ahead. */
export interface WeekGrid {
  readonly held: readonly PlainDate[];
  readonly ahead: readonly PlainDate[];
  readonly ofUnit: (code: string) => CaseloadWeeks;
  readonly ofUnits: (units: readonly UnitPosition[]) => CaseloadWeeks;
}

/** Positions never change, so neither do their weeks. */
const kept = new WeakMap<Position["snapshot"], Promise<WeekGrid>>();

export function weekGrid(context: ServiceContext, position: Position): Promise<WeekGrid> {
  const before = kept.get(position.snapshot);
  if (before) return before;
  const grid = compute(context, position);
  kept.set(position.snapshot, grid);
  grid.catch(() => kept.delete(position.snapshot));
  return grid;
}

async function compute(context: ServiceContext, position: Position): Promise<WeekGrid> {
  const held = weeksHeld(position);
  const last = held.at(-1);
  const counts = await loadWeekCounts(context, position.baseline);
  const forecast = aheadOf(await planModel(context, position, []));
  const ahead = last === undefined ? [] : projectedDates(last);
  const rows = position.units
    .filter(({ unit }) => unit.service === "probation")
    .map(({ unit: { code } }) => {
      const measured = unitWeeks(position, counts, code);
      const latest = [...measured.values()].at(-1);
      const projected = latest ? projectedWeeks(forecast, code, latest, ahead) : [];
      return [code, new Map([...measured, ...projected])] as const;
    });
  const byCode = new Map<string, CaseloadWeeks>(rows);
  const ofUnit = (code: string) => byCode.get(code) ?? new Map();
  return {
    ...{ held, ahead, ofUnit },
    ofUnits: (units) =>
      summedWeeks(
        units.map(({ unit }) => ofUnit(unit.code)),
        [...held, ...ahead],
        position.parameters,
      ),
  };
}
