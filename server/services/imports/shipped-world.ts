import { embeddedSet } from "@/server/embedded/embedded-set";
import type { Fact } from "@/server/engine/facts";
import type { BatchRows } from "@/server/imports/batch-rows";
import { unitIndex, type IndexedUnit } from "@/server/imports/unit-index";
import { resolveParameters } from "@/server/parameters/resolve";
import { readEmbeddedFiles } from "../data/read-embedded-files";
import type { ImportWorld } from "./import-world";

/**
 * The world of a new installation, without a database: the shipped units and figures. Officers get a pseudonym that means
 * nothing, as nothing is stored.
 */
export function shippedWorld(today: string): Pick<ImportWorld, "reading" | "held"> {
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
    reading: {
      units: unitIndex(units),
      today,
      parameters: resolveParameters(today),
      pseudonym: (officer) => officer,
    },
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
