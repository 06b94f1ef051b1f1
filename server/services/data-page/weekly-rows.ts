import type { DataGroup } from "@/server/contracts/data";
import { decimal, plural } from "@/server/contracts/format";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import type { Position } from "../positions/load-position";
import { weeksSource } from "../sources/weeks-source";
import { countCell, emptyCell } from "./count-cell";
import { dataScopes } from "./data-scopes";

/** The weekly rows of delivery units: no other unit has any. */
export function weeklyGroup(position: Position, query: string): DataGroup {
  const units = [...position.inputs.values()].filter(({ unit }) => unit.kind === "delivery-unit");
  const figures = units.flatMap(({ unit, weeks }) =>
    sumWeeks(weeks).map(({ week, quality }) => ({
      unit: unit.code,
      quality,
      asOf: week,
      source: weeksSource(quality),
    })),
  );
  const cell = countCell(figures, units.length, query);
  const weeks = new Set(figures.map(({ asOf }) => asOf)).size;
  const left = weeks * units.length - figures.length;
  const label = `Officers, cases and points of ${plural(weeks, "week")}`;
  const gaps = left > 0 ? `; ${decimal(left)} unit-weeks missing` : "";
  return {
    heading: "Weekly rows",
    rows: [
      {
        label,
        cells: dataScopes.map(({ key }) =>
          key === "delivery-unit"
            ? { ...cell, text: cell.text + gaps }
            : emptyCell(key === "prison" ? "[x]" : "[z]"),
        ),
      },
    ],
  };
}
