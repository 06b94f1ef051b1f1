import { readBaselines } from "@/db/queries/batches";
import { readEstate } from "@/db/queries/estate";
import { inScope } from "@/db/transaction";
import type { HeldFigures } from "@/server/imports/preview-file";
import type { ServiceContext } from "../context";
import { servedBaseline } from "./served-baseline";
import { heldFigures } from "./held-figures";
import type { ReadWorld } from "./read-world";

/** What a file is read against: who the units are, and the figures that are held. */
export interface ImportWorld extends ReadWorld {
  readonly held: HeldFigures;
  /** The snapshot that the file would follow. */
  readonly snapshot: string;
}

/** The world of the snapshot that is served. */
export async function importWorld(context: ServiceContext): Promise<ImportWorld> {
  const today = context.now().slice(0, "2026-03-31".length);
  const { estate, snapshot } = await inScope(context.database, context.scope, async (tx) => ({
    estate: await readEstate(tx),
    snapshot: servedBaseline(await readBaselines(tx)).snapshot,
  }));
  return {
    units: estate,
    today,
    keyPlace: { kind: context.database.kind, place: context.database.place },
    held: heldFigures(context, snapshot, estate),
    snapshot,
  };
}
