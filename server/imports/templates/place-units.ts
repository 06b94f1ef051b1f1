import type { PlainDate } from "../../engine/facts";
import type { UnitKind } from "../../engine/vocabulary";
import type { UnitMatch } from "../file-reader";
import type { UnitFound, UnitIndex } from "../unit-index";
import type { CellProblem } from "./read-cell";

/** A file that goes on calling units what nobody knows is not remembered word by word. */
const mostRemembered = 20_000;
const mostTold = 5_000;

/**
 * Which unit a name means at a date; null where that is not one, and why. That a unit was closed is a problem too: it is told
 * once a file, as all its rows will say the same.
 */
export interface PlacedUnit {
  readonly code: string | null;
  readonly kind: UnitKind | null;
  readonly problem: CellProblem | null;
}

/** Finds the units of a file, each name and date once, and remembers what it found for the summary. */
export interface UnitPlaces {
  /** Of several units of the name, the one that is of a kind which is `likely` is taken. */
  find(name: string, asOf: PlainDate, likely?: readonly UnitKind[]): PlacedUnit;
  matches(): readonly UnitMatch[];
}

export function unitPlaces(units: UnitIndex, kinds: readonly UnitKind[]): UnitPlaces {
  const byDate = new Map<PlainDate, Map<string, PlacedUnit>>();
  const told = new Map<string, UnitMatch>();
  const toldClosed = new Set<string>();
  let remembered = 0;
  return {
    find(name, asOf, likely) {
      const key = likely === undefined ? name : `${name} ${likely.join(" ")}`;
      const before = byDate.get(asOf)?.get(key);
      if (before !== undefined) return before;
      const found = narrowed(units.find(name, { kinds, asOf }), likely);
      if (!told.has(name) && told.size < mostTold) told.set(name, matchOf(name, found));
      if (remembered >= mostRemembered) {
        byDate.clear();
        remembered = 0;
      }
      remembered += 1;
      const placed = placedUnit(found, asOf, (code) => units.nameOf(code));
      const names = byDate.get(asOf) ?? new Map<string, PlacedUnit>();
      byDate.set(asOf, names.set(key, withoutClosed(placed)));
      return isToldFirst(placed, toldClosed) ? placed : withoutClosed(placed);
    },
    matches: () => [...told.values()],
  };
}

const isClosed = ({ problem }: PlacedUnit) => problem?.rule === "unit-closed";
const withoutClosed = (placed: PlacedUnit): PlacedUnit =>
  isClosed(placed) ? { ...placed, problem: null } : placed;

function isToldFirst(placed: PlacedUnit, told: Set<string>): boolean {
  const { code } = placed;
  if (!isClosed(placed) || code === null || told.has(code)) return false;
  told.add(code);
  return true;
}

function narrowed(found: UnitFound, likely: readonly UnitKind[] | undefined): UnitFound {
  if (found.found !== "several" || likely === undefined) return found;
  const [only, another] = found.units.filter(({ kind }) => likely.includes(kind));
  return only === undefined || another !== undefined ? found : { found: "one", unit: only, by: "name" };
}

function matchOf(name: string, found: UnitFound): UnitMatch {
  if (found.found !== "one") return { name, unit: null, by: null };
  return { name, unit: found.unit.code, by: found.by };
}

function placedUnit(found: UnitFound, asOf: PlainDate, nameOf: (code: string) => string): PlacedUnit {
  if (found.found === "none")
    return refused(
      "unit-not-matched",
      "No unit here is called this: correct it, or give it as another name.",
    );
  if (found.found === "several") {
    const units = found.units.map((unit) => `${nameOf(unit.code)} (${unit.code})`).join(", ");
    return refused(
      "unit-ambiguous",
      `Several units are called this: write the code of one. They are ${units}.`,
    );
  }
  const { code, kind, opens, closes } = found.unit;
  if ((opens === null || asOf >= opens) && (closes === null || asOf < closes))
    return { code, kind, problem: null };
  const message = `${nameOf(code)} was not open on this date: look whether unit and date are meant.`;
  return { code, kind, problem: { severity: "warning", rule: "unit-closed", message } };
}

function refused(rule: CellProblem["rule"], message: string): PlacedUnit {
  return { code: null, kind: null, problem: { severity: "error", rule, message } };
}
