import { readVersions, type VersionRow } from "@/db/queries/scenarios";
import { inScope } from "@/db/transaction";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { readBody } from "./read-body";

/** A scenario at one of its versions, with the history that it stands in. */
export interface KeptScenario {
  readonly version: VersionRow;
  readonly file: ScenarioFile;
  /** Whether no newer version has been saved. */
  readonly isHead: boolean;
  /** All versions, newest first. */
  readonly versions: readonly VersionRow[];
}

/**
 * A scenario at its newest version, or at the one asked for.
 * @throws AppError NOT_FOUND when there is no such scenario or version
 */
export async function getScenario(
  context: ServiceContext,
  scenario: string,
  version: string | null = null,
): Promise<KeptScenario> {
  const versions = await inScope(context.database, context.scope, (tx) => readVersions(tx, scenario));
  const [head] = versions;
  const found = version === null ? head : versions.find(({ id }) => id === version);
  if (!found) throw new AppError("NOT_FOUND", "This scenario, or this version of it, is not held here.");
  return { version: found, file: readBody(found), isHead: found === head, versions };
}
