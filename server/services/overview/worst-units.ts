import type { UnitList } from "@/server/contracts/units";
import type { Comparison } from "../change/comparison";
import { unitLists } from "../units/unit-lists";
import type { OverviewSource } from "./overview-source";
import { unitsState } from "./units-state";

const counts = ["None", "One", "Two", "Three", "Four", "Five"];
/** As many as can be told in words and seen at once. */
const mostRows = counts.length - 1;

/** The first rows of each list of the units page, those that are not ranked left out. */
export function worstUnits(source: OverviewSource, comparison: Comparison | null): readonly UnitList[] {
  const { position } = source;
  return unitLists(position, position.units, unitsState(source), comparison)
    .filter(({ key }) => key !== "not-ranked")
    .map((list) => {
      const rows = list.rows.slice(0, mostRows);
      return {
        ...list,
        heading: `${list.heading}: ${(counts[rows.length] ?? "").toLowerCase()} of ${list.rows.length}`,
        rows,
      };
    });
}
