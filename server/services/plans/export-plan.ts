import { foldName } from "@/server/contracts/fold-name";
import type { ServiceContext } from "../context";
import { findPlan } from "../scenarios/find-plan";

const longestName = 100;

/**
 * A plan as a scenario file, which the command line runs and the list of scenarios takes back.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function exportPlan(
  context: ServiceContext,
  plan: string,
  version: string | null,
): Promise<{ readonly name: string; readonly body: string }> {
  const { file } = await findPlan(context, plan, version);
  const words = foldName(file.title).text.replaceAll(" ", "-").slice(0, longestName);
  // A header of HTTP holds plain letters.
  const name = words.replaceAll(/[^a-z0-9-]/g, "") || "plan";
  return { name: `${name}.scenario.json`, body: `${JSON.stringify(file, null, 2)}\n` };
}
