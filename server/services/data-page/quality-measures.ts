import type { Fact } from "@/server/engine/facts";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import type { DataScope } from "./data-scopes";
import { measureGroups } from "./measure-rows";
import type { GradedFigure } from "./quality-cell";

/** What a unit can have figures of, as the matrix of the data calls it. */
export interface QualityMeasure {
  readonly label: string;
  readonly figures: (unit: UnitPosition) => readonly GradedFigure[];
}

/** Everything that units of a kind could have figures of: stated, by week, and computed from both. */
export function qualityMeasures(position: Position, scope: DataScope): readonly QualityMeasure[] {
  const facts = factsByUnit(position.snapshot.facts);
  const stated = measureGroups
    .flatMap(({ rows }) => rows)
    .filter(({ applies }) => applies.includes(scope))
    .map(({ label, holds }) => ({
      label,
      figures: ({ unit }: UnitPosition) => (facts.get(unit.code) ?? []).filter(holds).map(figureOfFact),
    }));
  const weekly = scope === "delivery-unit" ? [weeklyMeasure(position)] : [];
  return [...stated, ...weekly, { label: "Workload, %", figures: computedFigure }];
}

function factsByUnit(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const byUnit = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = byUnit.get(fact.unit);
    if (own) own.push(fact);
    else byUnit.set(fact.unit, [fact]);
  }
  return byUnit;
}

function figureOfFact({ quality, asOf, quantity }: Fact): GradedFigure {
  return { quality, asOf, reason: quantity.known ? null : quantity.reason };
}

/** A week that other units have and this one has not is missing, and stays so. */
function weeklyMeasure({ inputs }: Position): QualityMeasure {
  const held = new Map([...inputs].map(([code, { weeks }]) => [code, sumWeeks(weeks)] as const));
  const all = [...new Set([...held.values()].flatMap((weeks) => weeks.map(({ week }) => week)))];
  return {
    label: `Officers, cases and points of ${all.length} weeks`,
    figures: ({ unit }) => {
      const own = new Map((held.get(unit.code) ?? []).map(({ week, quality }) => [week, quality]));
      return all.map((week) => {
        const quality = own.get(week);
        return quality
          ? { quality, asOf: week, reason: null }
          : { quality: "E", asOf: week, reason: "not-reported" };
      });
    },
  };
}

function computedFigure({ workload: { percent } }: UnitPosition): readonly GradedFigure[] {
  const { quality, asOf, quantity } = percent;
  return [{ quality, asOf, reason: quantity.known ? null : quantity.reason }];
}
