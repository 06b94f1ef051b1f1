import { markNotes } from "@/server/contracts/unknown-words";
import { qualityLabels } from "@/server/contracts/labels";
import type { UnitsInput, UnitsView } from "@/server/contracts/units";
import { qualities } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { comparisonOf, type Comparison } from "../change/comparison";
import { sinceWords } from "../change/since-words";
import { pinOf } from "../explain/explain-address";
import { frameState } from "../frame/frame-state";
import { frameView } from "../frame/frame-view";
import { estateFiles } from "../workbooks/estate-files";
import { loadAgainst } from "../positions/load-against";
import { loadPosition, type Position } from "../positions/load-position";
import { rowsComparison } from "./rows-comparison";
import { unitColumns } from "./unit-columns";
import { matchingUnits, unitFilters } from "./unit-filters";
import { unitLists } from "./unit-lists";
import { changeHeadline, changeNotes } from "./units-change-words";
import { unitsAddress } from "./units-address";
import { headquartersWords, sumOfUnitsNote, unitsHeadline } from "./units-headline";

/** Every unit's load and distance from the line, in the state that the address asks for. */
export async function getUnits(context: ServiceContext, asked: UnitsInput): Promise<UnitsView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const comparison = against && comparisonOf(position, against);
  const input = stateOf(asked, position, against);
  const units = matchingUnits(position, input);
  return {
    frame: frameView(position, against, (state) => unitsAddress(input, state)),
    input,
    headline: [...unitsHeadline(position), ...(comparison ? [changeHeadline(position, comparison)] : [])],
    aside: headquartersWords(position),
    filters: unitFilters(position, input),
    explainHref: `/explain/${pinOf(position)}/`,
    columns: unitColumns(input),
    orders: comparison ? orders(input, comparison) : [],
    comparison: comparison && rowsComparison(comparison),
    lists: unitLists(position, units, input, comparison),
    shown: units.length,
    total: position.units.length,
    notes: [...notes(position), ...(comparison ? changeNotes(comparison) : [])],
    csvHref: unitsAddress(input, {}, "/units.csv"),
    workbooks: estateFiles(input.at),
  };
}

/** The state that is shown: what cannot be asked of this position becomes the nearest that can. */
function stateOf(asked: UnitsInput, position: Position, against: Position | null): UnitsInput {
  const sort = asked.sort === "change" && !against ? "worst" : asked.sort;
  return { ...asked, sort, ...frameState(position, against) };
}

function orders(input: UnitsInput, comparison: Comparison): UnitsView["orders"] {
  const states = [
    { label: "Worst first", sort: "worst", order: "desc" },
    { label: `Largest rise of workload ${sinceWords(comparison)}`, sort: "change", order: "desc" },
    { label: "Largest fall", sort: "change", order: "asc" },
  ] as const;
  return states.map(({ label, sort, order }) => ({
    label,
    href: unitsAddress(input, { sort, order }),
    current: input.sort === sort && (sort === "worst" || input.order === order),
  }));
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
