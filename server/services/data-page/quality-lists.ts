import { plural } from "@/server/contracts/format";
import { serviceLabels } from "@/server/contracts/labels";
import type { QualityInput, QualityList, QualityRow } from "@/server/contracts/unit-quality";
import { worstQuality } from "@/server/engine/position/figure";
import type { UnitPosition } from "@/server/engine/position/position";
import { services, type Service } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import type { DataScope } from "./data-scopes";
import { qualityCell } from "./quality-cell";
import { qualityMeasures } from "./quality-measures";

const scopes: Readonly<Record<Service, DataScope>> = {
  prison: "prison",
  probation: "delivery-unit",
  headquarters: "headquarters",
};
const unitWords: Readonly<Record<Service, readonly [string, string]>> = {
  prison: ["prison", "prisons"],
  probation: ["delivery unit", "delivery units"],
  headquarters: ["directorate", "directorates"],
};
const { compare } = new Intl.Collator("en");

/** Every unit by service and name, with the grade of each measure that any unit of its service has. */
export function qualityLists(position: Position, query: string): readonly QualityList[] {
  return services.map((service) => listOf(service, position, query)).filter(({ rows }) => rows.length > 0);
}

function listOf(service: Service, position: Position, query: string): QualityList {
  const units = position.units
    .filter(({ unit }) => unit.service === service)
    .sort((a, b) => compare(a.unit.name, b.unit.name));
  const measures = qualityMeasures(position, scopes[service]).map(({ label, figures }) => ({
    label,
    cells: units.map((unit) => qualityCell(figures(unit))),
  }));
  const had = measures.filter(({ cells }) => cells.some(({ grade }) => grade !== "E"));
  return {
    ...{ key: service, heading: serviceLabels[service], summary: "" },
    measures: had.map(({ label }) => label),
    lacking: measures.filter((measure) => !had.includes(measure)).map(({ label }) => label),
    rows: units.map((unit, place) =>
      rowOf(
        unit,
        had.flatMap(({ cells }) => cells[place] ?? []),
        query,
      ),
    ),
  };
}

function rowOf({ unit }: UnitPosition, cells: QualityRow["cells"], query: string): QualityRow {
  const known = cells.filter(({ grade }) => grade !== "E");
  return {
    ...{ code: unit.code, name: unit.name, cells },
    href: `/units/${encodeURIComponent(unit.code)}${query}`,
    note: unit.staffingNote ?? "",
    worst: known.length === 0 ? "E" : worstQuality(known.map(({ grade }) => grade)),
    missing: cells.length - known.length,
  };
}

/** The rows that the filters let through, each list with how many it has. */
export function matchingLists(
  lists: readonly QualityList[],
  { service, grade }: QualityInput,
): readonly QualityList[] {
  return lists
    .filter(({ key }) => !service || key === service)
    .map((list) => {
      const rows = list.rows.filter(({ worst, missing }) =>
        grade === "E" ? missing > 0 : !grade || worst === grade,
      );
      return { ...list, rows, summary: summaryOf(list, rows.length) };
    })
    .filter(({ rows }) => rows.length > 0);
}

function summaryOf({ key, rows, measures }: QualityList, shown: number): string {
  const of = shown === rows.length ? "" : ` of ${rows.length}`;
  const [one, many] = unitWords[key];
  const words = `${shown}${of} ${rows.length === 1 ? one : many} by ${plural(measures.length, "measure")}.`;
  return rows.some(({ worst }) => worst === "D") ? `${words} Hatched: modelled, not measured.` : words;
}
