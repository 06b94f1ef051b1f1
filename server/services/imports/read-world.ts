import type { PlainDate } from "@/server/engine/facts";
import type { ReadContext } from "@/server/imports/file-reader";
import { unitIndex, type IndexedUnit } from "@/server/imports/unit-index";
import { resolveParameters } from "@/server/parameters/resolve";
import { officerPseudonym, type KeyPlace } from "./officer-pseudonym";

/** What must be known of the world to read a file, in plain values: they can be handed to a thread. */
export interface ReadWorld {
  readonly units: readonly IndexedUnit[];
  readonly today: PlainDate;
  /** Whose key makes officers' pseudonyms; null where they mean nothing, as nothing is stored. */
  readonly keyPlace: KeyPlace | null;
}

export function readContext({ units, today, keyPlace }: ReadWorld): ReadContext {
  return {
    units: unitIndex(units),
    today,
    parameters: resolveParameters(today),
    pseudonym: keyPlace ? officerPseudonym(keyPlace) : (officer) => officer,
  };
}
