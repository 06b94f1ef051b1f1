import { foldName } from "../contracts/fold-name";
import type { PlainDate } from "../engine/facts";
import type { UnitKind } from "../engine/vocabulary";

/** A unit of any date, with every name that it has or had. */
export interface IndexedUnit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly opens: PlainDate | null;
  readonly closes: PlainDate | null;
  readonly names: readonly {
    readonly name: string;
    /** 1 for a name that is or was shown, 0 for one by which files call the unit. */
    readonly preferred: 0 | 1;
    readonly from: PlainDate;
    readonly to: PlainDate | null;
  }[];
}

export interface UnitQuery {
  /** Which kinds of units the file is about. */
  readonly kinds: readonly UnitKind[];
  /** The date of the figures: a name, and a unit, may be of its time. */
  readonly asOf: PlainDate;
}

export type UnitFound =
  | { readonly found: "one"; readonly unit: IndexedUnit; readonly by: "code" | "name" | "other-name" }
  | { readonly found: "several"; readonly units: readonly IndexedUnit[] }
  | { readonly found: "none" };

/** Finds units by what files call them. */
export interface UnitIndex {
  find(name: string, query: UnitQuery): UnitFound;
  /** The name that a unit is shown by; its code where it is not known. */
  readonly nameOf: (code: string) => string;
}

interface Named {
  readonly unit: IndexedUnit;
  /** Null where it is the code. */
  readonly name: IndexedUnit["names"][number] | null;
}

/** An index over all units ever: by code, by name and by other name, without regard to case, accents or brackets. */
export function unitIndex(units: readonly IndexedUnit[]): UnitIndex {
  const named = new Map<string, Named[]>();
  const add = (text: string, entry: Named) => {
    const key = foldName(text).text;
    named.set(key, [...(named.get(key) ?? []), entry]);
  };
  for (const unit of units) {
    add(unit.code, { unit, name: null });
    for (const name of unit.names) add(name.name, { unit, name });
  }
  const shown = new Map(units.map((unit) => [unit.code, shownName(unit)]));
  return {
    nameOf: (code) => shown.get(code) ?? code,
    find(text, { kinds, asOf }) {
      const all = (named.get(foldName(text).text) ?? []).filter(({ unit }) => kinds.includes(unit.kind));
      return best(all, asOf);
    },
  };
}

/** A code wins over a name, a name of the date over one of another time, a unit that is open over one that is not. */
function best(all: readonly Named[], asOf: PlainDate): UnitFound {
  const preferences: readonly ((entry: Named) => boolean)[] = [
    ({ name }) => name === null,
    ({ name }) => name === null || isOf(asOf, name.from, name.to),
    ({ unit }) => isOf(asOf, unit.opens, unit.closes),
  ];
  let left = all;
  for (const isPreferred of preferences) {
    const preferred = left.filter(isPreferred);
    if (preferred.length > 0) left = preferred;
  }
  const distinct = [...new Set(left.map(({ unit }) => unit))];
  const [only, another] = distinct;
  if (only === undefined) return { found: "none" };
  if (another !== undefined) return { found: "several", units: distinct };
  return { found: "one", unit: only, by: byOf(left) };
}

function byOf(entries: readonly Named[]): "code" | "name" | "other-name" {
  if (entries.some(({ name }) => name === null)) return "code";
  return entries.some(({ name }) => name?.preferred === 1) ? "name" : "other-name";
}

function isOf(asOf: PlainDate, from: PlainDate | null, to: PlainDate | null): boolean {
  return (from === null || from <= asOf) && (to === null || to > asOf);
}

function shownName({ code, names }: IndexedUnit): string {
  const shown = names.filter(({ preferred }) => preferred === 1);
  return shown.reduce((last, name) => (name.from >= last.from ? name : last), { from: "", name: code }).name;
}
