import type { DataCell, DataGroup, DataMatrix } from "@/server/contracts/data";
import { markNotes } from "@/server/contracts/unknown-words";
import type { Fact } from "@/server/engine/facts";
import type { Position } from "../positions/load-position";
import { countCell, emptyCell } from "./count-cell";
import { dataScopes, scopeOf, type DataScope } from "./data-scopes";
import { measureGroups, type MeasureRow } from "./measure-rows";
import { weeklyGroup } from "./weekly-rows";
import { workloadGroup } from "./workload-row";

/** Every measure by what it is measured of: counted from the facts and weeks of the position, never typed. */
export function dataMatrix(position: Position, query: string): DataMatrix {
  const { snapshot } = position;
  const scopes = new Map(snapshot.units.map((unit) => [unit.code, scopeOf(unit)]));
  const held = snapshot.facts.filter(({ unit }) => scopes.has(unit));
  const places = new Map<DataScope, number>();
  for (const scope of scopes.values()) places.set(scope, (places.get(scope) ?? 0) + 1);
  const row = (measure: MeasureRow) => {
    const facts = held.filter(measure.holds);
    const cell = (scope: DataScope): DataCell => {
      if (!measure.applies.includes(scope)) return emptyCell("[z]");
      const own = facts.filter(({ unit }) => scopes.get(unit) === scope);
      return countCell(own.map(figureOfFact), scope === "nation" ? null : (places.get(scope) ?? 0), query);
    };
    return { label: measure.label, cells: dataScopes.map(({ key }) => cell(key)) };
  };
  const groups: readonly DataGroup[] = measureGroups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map(row).filter(({ cells }) => cells.some(({ counts }) => counts.length > 0)),
  }));
  return {
    scopes: dataScopes.map(({ label }) => label),
    groups: [...groups, weeklyGroup(position, query), workloadGroup(position, query)],
    notes: [
      "A count is of units: 103 B means that 103 units have the figure, derived from published ones. Of several figures of a unit the worst grade counts.",
      "The dates are those of the figures that the position uses: of each unit the latest that is not dated after the position.",
      markNotes[0],
      markNotes[2],
    ],
  };
}

function figureOfFact({ unit, quality, asOf, source, quantity }: Fact) {
  return { unit, quality: quantity.known ? quality : ("E" as const), asOf, source };
}
