import {
  embeddedPositions,
  type EmbeddedPosition,
  type EmbeddedPositions,
} from "@/server/embedded/embedded-position";
import { embeddedSet } from "@/server/embedded/embedded-set";
import type { PlainDate } from "@/server/engine/facts";
import { resolveParameters } from "@/server/parameters/resolve";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";

let positions: EmbeddedPositions | null = null;

/** A position of the shipped figures without a database. */
export function embeddedPosition(asOf: PlainDate): EmbeddedPosition {
  positions ??= embeddedPositions(embeddedSet(readEmbeddedFiles()));
  const position = positions.at(resolveParameters(asOf));
  if (!position) throw new Error(`The shipped figures have no position at ${asOf}.`);
  return position;
}
