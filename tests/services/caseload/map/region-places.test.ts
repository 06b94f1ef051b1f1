import { expect, it } from "vitest";
import { regionPlaces } from "@/server/services/caseload/map/region-places";

/** Regions with a common border on land or across an estuary, by their police areas and counties. */
const borders = `
  NORTH-EAST NORTH-WEST, NORTH-EAST YORKSHIRE-HUMBER, NORTH-WEST YORKSHIRE-HUMBER, NORTH-WEST GREATER-MANCHESTER,
  YORKSHIRE-HUMBER GREATER-MANCHESTER, YORKSHIRE-HUMBER EAST-MIDLANDS, GREATER-MANCHESTER EAST-MIDLANDS,
  NORTH-WEST EAST-MIDLANDS, NORTH-WEST WEST-MIDLANDS, NORTH-WEST WALES, WALES WEST-MIDLANDS, WALES SOUTH-WEST,
  WEST-MIDLANDS EAST-MIDLANDS, WEST-MIDLANDS SOUTH-WEST, WEST-MIDLANDS SOUTH-CENTRAL, WEST-MIDLANDS EAST-OF-ENGLAND,
  EAST-MIDLANDS EAST-OF-ENGLAND, EAST-OF-ENGLAND LONDON, EAST-OF-ENGLAND SOUTH-CENTRAL,
  EAST-OF-ENGLAND KENT-SURREY-SUSSEX, LONDON SOUTH-CENTRAL, LONDON KENT-SURREY-SUSSEX,
  SOUTH-CENTRAL SOUTH-WEST, SOUTH-CENTRAL KENT-SURREY-SUSSEX`
  .split(",")
  .map((pair) => pair.trim().split(" "));

it("lays regions that border each other side by side or corner to corner, 20 of 24 pairs", () => {
  const at = (name: string) => regionPlaces.get(`R-${name}`)!;
  const apart = borders.filter(([one = "", other = ""]) => {
    const [a, b] = [at(one), at(other)];
    return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 1;
  });
  expect(borders).toHaveLength(24);
  expect(apart.map((pair) => pair.join(" with "))).toEqual([
    "NORTH-WEST with WEST-MIDLANDS",
    "NORTH-WEST with WALES",
    "WEST-MIDLANDS with EAST-OF-ENGLAND",
    "EAST-OF-ENGLAND with SOUTH-CENTRAL",
  ]);
});

it("lays every region at a place of its own", () => {
  const places = [...regionPlaces.values()].map(({ column, row }) => `${column}.${row}`);
  expect(new Set(places).size).toBe(12);
});
