import type { PlainDate } from "@/server/engine/facts";
import type { WeekMeasure } from "@/server/contracts/caseload";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import { planModel } from "../plans/plan-model";
import type { Position } from "../positions/load-position";
import { weeksHeld } from "../watch-list/watch-history";
import type { CaseloadWeeks } from "./caseload-week";
import { loadWeekCounts, type WeekCounts } from "./load-week-counts";
import { loadWeekSums } from "./load-week-sums";
import { aheadOf, projectedDates, projectedWeeks } from "./projected-weeks";
import { summedWeeks } from "./summed-weeks";
import { unitWeeks } from "./unit-weeks";

/** Weeks of some units, measured and ahead. */
export interface WeekGrid {
  readonly held: readonly PlainDate[];
  readonly ahead: readonly PlainDate[];
  readonly ofUnit: (code: string) => CaseloadWeeks;
  readonly ofUnits: (units: readonly UnitPosition[]) => CaseloadWeeks;
}

export interface GridAsked {
  readonly units: readonly UnitPosition[];
  /** The first week that is read. */
  readonly from: PlainDate;
  readonly measure: WeekMeasure;
}

const countedMeasures: ReadonlySet<WeekMeasure> = new Set(["cases", "reports"]);

/** What a heatmap is made of: sums of its own units and weeks, and cases and reports where it shows them. */
export async function weekGrid(
  context: ServiceContext,
  position: Position,
  { units, from, measure }: GridAsked,
): Promise<WeekGrid> {
  const codes = units.map(({ unit }) => unit.code);
  const sums = await loadWeekSums(context, position, codes, from);
  const counts: WeekCounts = countedMeasures.has(measure)
    ? await loadWeekCounts(context, position.baseline, codes, from)
    : new Map();
  const held = heldFrom(position, from, sums.values());
  const last = held.at(-1);
  const ahead = last === undefined ? [] : projectedDates(last);
  const forecast = aheadOf(await planModel(context, position, []));
  const byCode = new Map(
    codes.map((code) => {
      const measured = unitWeeks(code, sums.get(code) ?? [], counts, position.parameters);
      const latest = [...measured.values()].at(-1);
      const projected = latest ? projectedWeeks(forecast, code, latest, ahead) : [];
      return [code, new Map([...measured, ...projected])] as const;
    }),
  );
  const ofUnit = (code: string): CaseloadWeeks => byCode.get(code) ?? new Map();
  return {
    ...{ held, ahead, ofUnit },
    ofUnits: (asked) =>
      summedWeeks(
        asked.map(({ unit }) => ofUnit(unit.code)),
        [...held, ...ahead],
        position.parameters,
      ),
  };
}

/** Weeks that any unit of the position reported, and earlier ones that one of these units did. */
function heldFrom(
  position: Position,
  from: PlainDate,
  sums: Iterable<readonly { readonly week: PlainDate }[]>,
): readonly PlainDate[] {
  const weeks = new Set(weeksHeld(position).filter((week) => week >= from));
  for (const rows of sums) for (const { week } of rows) weeks.add(week);
  return [...weeks].sort();
}
