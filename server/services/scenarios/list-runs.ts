import { readRuns } from "@/db/queries/runs";
import { inScope } from "@/db/transaction";
import { longTime } from "@/server/contracts/format";
import type { RunRowView } from "@/server/contracts/versions";
import type { ServiceContext } from "../context";

const shownLetters = 12;

/** The sealed runs of a scenario, the latest first. */
export async function listRuns(context: ServiceContext, scenario: string): Promise<readonly RunRowView[]> {
  const runs = await inScope(context.database, context.scope, (tx) => readRuns(tx, scenario));
  return runs.map(({ id, number, engineVersion, resultHash, actor, at }) => ({
    ...{ id, href: `/scenarios/runs/${id}`, version: number, engineVersion },
    ...{ sealed: longTime(at), by: actor, result: resultHash.slice(0, shownLetters) },
  }));
}
