import type { VersionRow } from "@/db/queries/scenarios";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ServiceContext } from "../context";
import { examplePlans } from "./example-plans";
import { getScenario } from "./get-scenario";

/** A plan as an address names it: a shipped example, or a kept scenario at one of its versions. */
export interface FoundPlan {
  /** The example's name or the scenario's id. */
  readonly plan: string;
  readonly file: ScenarioFile;
  /** Null for an example: it has no versions and cannot be changed. */
  readonly kept: {
    readonly version: VersionRow;
    readonly isHead: boolean;
    readonly versions: readonly VersionRow[];
  } | null;
}

/**
 * The plan that an address names, at its newest version or the one asked for by id.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function findPlan(
  context: ServiceContext,
  plan: string,
  version: string | null = null,
): Promise<FoundPlan> {
  const example = examplePlans().find(({ slug }) => slug === plan);
  if (example) return { plan, file: example.file, kept: null };
  const { file, ...kept } = await getScenario(context, plan, version);
  return { plan, file, kept };
}
