import { createHash } from "node:crypto";
import type { PlainDate } from "@/server/engine/facts";

/** How much of the hash makes a name that fits into an address. */
const idCharacters = 8;

export interface ManifestBatch {
  readonly kind: string;
  readonly sha256: string;
}

/** What a snapshot is made of, as a hash, and the short name made from it. Same date and files, same name, anywhere. */
export function snapshotManifest(
  asOf: PlainDate,
  batches: readonly ManifestBatch[],
): { id: string; hash: string } {
  const manifest = JSON.stringify({ asOf, batches: batches.map(({ kind, sha256 }) => [kind, sha256]) });
  const hash = createHash("sha256").update(manifest).digest("hex");
  return { id: hash.slice(0, idCharacters), hash };
}
