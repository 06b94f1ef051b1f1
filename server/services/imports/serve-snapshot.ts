import { writeAudit } from "@/db/queries/audit";
import { movePointer, type Baseline } from "@/db/queries/batches";
import type { Tx } from "@/db/transaction";
import { longDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import { importedName } from "./served-baseline";

/** Lets the name of imports point to a snapshot that is there, and says so in the audit. */
export async function serveSnapshot(
  tx: Tx,
  context: ServiceContext,
  served: Baseline,
  { snapshot, asOf }: { readonly snapshot: string; readonly asOf: PlainDate },
  action = "baseline.moved",
): Promise<void> {
  const position = served.name === importedName ? served.position : served.position + 1;
  const title = `${longDate(asOf)}, with your files`;
  await movePointer(tx, { name: importedName, title, position, snapshot });
  await writeAudit(tx, {
    ...{ at: context.now(), action, entity: importedName },
    before: { snapshot: served.snapshot },
    after: { snapshot, title, position },
  });
}
