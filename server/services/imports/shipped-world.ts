import { embeddedSet } from "@/server/embedded/embedded-set";
import type { Fact } from "@/server/engine/facts";
import type { BatchRows } from "@/server/imports/batch-rows";
import type { IndexedUnit } from "@/server/imports/unit-index";
import { readEmbeddedFiles } from "../data/read-embedded-files";
import type { ImportWorld } from "./import-world";

/** The world of a new installation, without a database: the shipped units and figures. */
export function shippedWorld(today: string): Omit<ImportWorld, "snapshot"> {
  const set = embeddedSet(readEmbeddedFiles());
  const newest = [...set.baselines].sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  const served = new Set(newest?.batches ?? []);
  const units: IndexedUnit[] = [];
  const facts: Fact[] = [];
  for (const { kind, rows } of set.published()) {
    units.push(...indexedUnits(rows));
    if (served.has(kind)) for (const fact of rows.facts ?? []) facts.push(fact);
  }
  return {
    units,
    today,
    keyPlace: null,
    held: (measures, from, to) =>
      Promise.resolve(
        facts.filter(
          ({ measure, asOf }) =>
            measures.includes(measure) && asOf >= from && asOf <= to && asOf <= (newest?.asOf ?? ""),
        ),
      ),
  };
}

function indexedUnits({ units = [], names = [] }: BatchRows): readonly IndexedUnit[] {
  return units.map(({ code, kind, opens, closes }) => ({
    ...{ code, kind, opens, closes },
    names: names.filter(({ unit }) => unit === code),
  }));
}
