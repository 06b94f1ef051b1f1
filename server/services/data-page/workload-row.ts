import type { DataCell, DataGroup } from "@/server/contracts/data";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import { weeksSource } from "../sources/weeks-source";
import { countCell, emptyCell, type CountedFigure } from "./count-cell";
import { dataScopes, scopeOf, type DataScope } from "./data-scopes";

const basisWords = { inferred: "inferred", points: "in points", none: "" } as const;

/** Workload as it is computed for units, beside the one that was published for the nation. */
export function workloadGroup(position: Position, query: string): DataGroup {
  const cell = (scope: DataScope): DataCell => {
    if (scope === "nation") return countCell(published(position), null, query);
    const units = position.units.filter(({ unit }) => scopeOf(unit) === scope);
    if (units.every(({ workload }) => workload.basis === "none")) return emptyCell("[x]");
    const counted = countCell(
      units.flatMap((unit) => computed(position, unit)),
      units.length,
      query,
    );
    const words = basisWords[units[0]?.workload.basis ?? "none"];
    return counted.counts.length > 0 ? { ...counted, text: `${counted.text}; ${words}` } : counted;
  };
  return {
    heading: "Computed from the above",
    rows: [{ label: "Workload, %", cells: dataScopes.map(({ key }) => cell(key)) }],
  };
}

/** One figure for each publication that a unit's workload rests on. */
function computed(position: Position, { unit, workload, staffing }: UnitPosition): readonly CountedFigure[] {
  const { percent, basis } = workload;
  const figure = (source: string) => ({
    ...{ unit: unit.code, quality: percent.quality, asOf: percent.asOf },
    source,
  });
  if (basis === "points") return [figure(weeksSource(percent.quality))];
  const population = position.facts(unit.code, "population");
  return [staffing.inPost.fact, population].flatMap((fact) => (fact ? [figure(fact.source)] : []));
}

function published({ snapshot }: Position): readonly CountedFigure[] {
  return snapshot.facts
    .filter(({ measure }) => measure === "workload-percent")
    .map(({ unit, quality, asOf, source, quantity }) => ({
      ...{ unit, asOf, source },
      quality: quantity.known ? quality : "E",
    }));
}
