import { estateRows } from "@/server/embedded/estate/estate-rows";
import { embeddedFiles } from "@/server/embedded/embedded-files";
import { unitIndex, type IndexedUnit, type UnitIndex } from "@/server/imports/unit-index";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";

let index: UnitIndex | null = null;

/** The units of the shipped estate, with every name. */
export function shippedUnits(): readonly IndexedUnit[] {
  const { units = [], names = [] } = estateRows(embeddedFiles(readEmbeddedFiles()));
  return units.map(({ code, kind, opens, closes }) => ({
    ...{ code, kind, opens, closes },
    names: names
      .filter(({ unit }) => unit === code)
      .map(({ name, preferred, from, to }) => ({ name, preferred, from, to })),
  }));
}

export function shippedUnitIndex(): UnitIndex {
  index ??= unitIndex(shippedUnits());
  return index;
}
