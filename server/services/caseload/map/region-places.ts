import type { MapPlace } from "@/server/contracts/caseload-map";

/**
 * Where each probation region stands among equal tiles, four across and five down.
 *
 * Made by hand: regions were laid from north to south and west to east as they lie, Wales and the South West against the
 * left edge, the East of England against the right, then moved by at most one place until as many neighbours as possible
 * touched. Of the 24 pairs of regions with a common border 20 touch by a side or a corner. Those that do not: North West
 * with Wales and with the West Midlands, East of England with the West Midlands and with South Central.
 */
const rows = [
  ["", "", "R-NORTH-EAST", ""],
  ["", "R-NORTH-WEST", "R-YORKSHIRE-HUMBER", ""],
  ["", "R-GREATER-MANCHESTER", "R-EAST-MIDLANDS", ""],
  ["R-WALES", "R-WEST-MIDLANDS", "R-LONDON", "R-EAST-OF-ENGLAND"],
  ["R-SOUTH-WEST", "R-SOUTH-CENTRAL", "R-KENT-SURREY-SUSSEX", ""],
] as const;

/** Places by code of the region. */
export const regionPlaces: ReadonlyMap<string, MapPlace> = new Map(
  rows.flatMap((codes, row) =>
    codes.flatMap((code, column) => (code ? [[code, { column: column + 1, row: row + 1 }] as const] : [])),
  ),
);
