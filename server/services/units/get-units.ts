import { markNotes } from "@/server/contracts/unknown-words";
import { qualityLabels } from "@/server/contracts/labels";
import type { UnitColumn, UnitSort, UnitsInput, UnitsView } from "@/server/contracts/units";
import { qualities } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { pinOf } from "../explain/explain-address";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadPosition, type Position } from "../positions/load-position";
import { matchingUnits, unitFilters } from "./unit-filters";
import { unitLists } from "./unit-lists";
import { startsAscending } from "./unit-order";
import { unitsAddress } from "./units-address";
import { headquartersWords, sumOfUnitsNote, unitsHeadline } from "./units-headline";

const columnLabels: readonly (readonly [UnitColumn["key"], string])[] = [
  ["name", "Unit"],
  ["group", "Group or region"],
  ["in-post", "In post of required, FTE"],
  ["shortfall", "Shortfall"],
  ["line", "FTE to the 30% line"],
  ["workload", "Workload"],
  ["sustained", "Officers over 110% for 4 weeks"],
  ["per-officer", "Per officer"],
  ["quality", "Quality"],
];

/** Every unit's load and distance from the line, in the state that the address asks for. */
export async function getUnits(context: ServiceContext, asked: UnitsInput): Promise<UnitsView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const input: UnitsInput = { ...asked, at: position.baseline.name, against: against?.baseline.name ?? "" };
  const units = matchingUnits(position, input);
  const groupNames = new Map(position.snapshot.units.map((unit) => [unit.code, unit.name]));
  const lists = unitLists(position, units, input, ({ unit }) => groupNames.get(unit.parent ?? "") ?? "");
  return {
    frame: frameView(position, against, (state) => unitsAddress(input, state)),
    input,
    headline: unitsHeadline(position),
    aside: headquartersWords(position),
    filters: unitFilters(position, input),
    explainHref: `/explain/${pinOf(position)}/`,
    columns: columns(input),
    lists,
    shown: units.length,
    total: position.units.length,
    notes: notes(position),
    csvHref: unitsAddress(input, {}, "/units.csv"),
  };
}

function columns(input: UnitsInput): readonly UnitColumn[] {
  return columnLabels.map(([key, label]) => {
    const sorted = input.sort === key ? input.order : null;
    return {
      key,
      label,
      sorted: sorted === null ? null : sorted === "asc" ? "ascending" : "descending",
      href: unitsAddress(input, { sort: key, order: nextOrder(key, sorted) }),
    };
  });
}

function nextOrder(key: UnitSort, sorted: "asc" | "desc" | null): "asc" | "desc" {
  if (sorted !== null) return sorted === "asc" ? "desc" : "asc";
  return startsAscending.has(key) ? "asc" : "desc";
}

function notes(position: Position): readonly string[] {
  return [
    ...markNotes,
    `Quality: ${qualities.map((grade) => `${grade} ${qualityLabels[grade]}`).join(", ")}.`,
    "A row carries the worst grade of the figures that it rests on.",
    "A number beyond 160% ends in an arrow head. 4w+: the unit's mean has been above 110% for four weeks or more; that rule for units is ours, policy states it for officers.",
    sumOfUnitsNote(position),
  ];
}
