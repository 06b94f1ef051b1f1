import { readPacks } from "@/db/queries/packs";
import { inScope } from "@/db/transaction";
import { longDate, longTime, plural } from "@/server/contracts/format";
import type { PacksView } from "@/server/contracts/pack";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";

/** Every pack that is kept, the last issued first. */
export async function getPacks(context: ServiceContext, at: string): Promise<PacksView> {
  const position = await loadPosition(context, at);
  const rows = await inScope(context.database, context.scope, readPacks);
  return {
    frame: pageFrame(position, "/summaries/packs", ""),
    newHref: `/summaries/packs/new?at=${position.baseline.name}`,
    packs: rows.map(({ id, title, marking, issues, actor, asOf, at: made }) => ({
      ...{ title, marking, href: `/summaries/packs/${id}` },
      position: longDate(asOf),
      issues: plural(issues, "issue"),
      made: `${longTime(made)} by ${actor}`,
    })),
  };
}
