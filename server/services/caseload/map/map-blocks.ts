import type { CaseloadInput, CaseloadRow } from "@/server/contracts/caseload";
import type { MapBlock, MapTile } from "@/server/contracts/caseload-map";
import type { Position } from "../../positions/load-position";
import { groupUnits } from "../../units/group-units";
import { caseloadAddress } from "../caseload-address";
import { regionPlaces } from "./region-places";

/**
 * Rows of one column as tiles. Regions stand at their places, read from north to south; units stand in the order of their
 * list, those of the nation in a block for each region.
 */
export function mapBlocks(
  position: Position,
  input: CaseloadInput,
  rows: readonly CaseloadRow[],
): readonly MapBlock[] {
  const isOfUnits = rows.some(({ code }) => position.inputs.has(code));
  if (!isOfUnits || input.region)
    return [{ ...{ code: "", name: "", href: "", place: null }, tiles: placed(rows.map(tileOf)) }];
  const parents = new Map(position.units.map(({ unit }) => [unit.code, unit.parent]));
  const blocks = groupUnits(position).map(({ code, name }) => ({
    ...{ code, name, href: caseloadAddress(input, { region: code, rows: "" }) },
    place: placeOf(code),
    tiles: rows.filter((row) => parents.get(row.code) === code).map(tileOf),
  }));
  return placed(blocks.filter(({ tiles }) => tiles.length > 0));
}

const placeOf = (code: string) => regionPlaces.get(code) ?? null;

/** A tile of a unit leads to its weeks, as its cell in the table does. */
function tileOf({ code, name, href, cells: [cell] }: CaseloadRow): MapTile {
  return {
    ...{ code, name, cell: cell ?? { text: "[x]", mark: "missing" }, place: placeOf(code) },
    href: href.startsWith("/units/") ? `${href}#trend` : href,
  };
}

/** In the order in which places are read; as they are where any has none. */
function placed<Part extends Pick<MapTile, "place">>(parts: readonly Part[]): readonly Part[] {
  const inOrder = parts.flatMap((part) => (part.place ? [{ part, ...part.place }] : []));
  if (inOrder.length < parts.length) return parts.map((part) => ({ ...part, place: null }));
  return inOrder.sort((a, b) => a.row - b.row || a.column - b.column).map(({ part }) => part);
}
