import { embeddedPositions, type EmbeddedPosition } from "@/server/embedded/embedded-position";
import { embeddedSet } from "@/server/embedded/embedded-set";
import type { PlainDate } from "@/server/engine/facts";
import { resolveParameters } from "@/server/parameters/resolve";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";

let positions: ReturnType<typeof embeddedPositions> | null = null;

/** A position of the shipped figures without a database. */
export function embeddedPosition(asOf: PlainDate): EmbeddedPosition {
  positions ??= embeddedPositions(embeddedSet(readEmbeddedFiles()), resolveParameters);
  const position = positions(asOf);
  if (!position) throw new Error(`The shipped figures have no position at ${asOf}.`);
  return position;
}
