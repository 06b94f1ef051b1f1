import { randomUUID } from "node:crypto";
import { keepActor } from "@/db/queries/actors";
import { writeAudit } from "@/db/queries/audit";
import { findRun, insertRun } from "@/db/queries/runs";
import { inScope } from "@/db/transaction";
import { engineVersion } from "@/server/contracts/page";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { planPosition } from "../plans/plan-position";
import { runPlan } from "../plans/run-plan";
import { getScenario } from "./get-scenario";
import { runInputs } from "./run-inputs";
import { sealedInputs } from "./sealed-inputs";
import { textHash } from "./text-hash";

/**
 * Runs a version of a scenario and keeps what it was worked out from by value, with its result; gives the run's id. The
 * result is that of the frozen inputs, not of the position beside them. A version that was run from the same inputs
 * before has that run.
 * @throws AppError NOT_FOUND when there is no such version, INVALID_INPUT when a field keeps the plan from running
 */
export async function sealRun(
  context: ServiceContext,
  plan: string,
  version: string | null,
): Promise<string> {
  const kept = await getScenario(context, plan, version);
  const { file } = kept;
  const { problems, ran } = await runPlan(context, await planPosition(context, { file, kept }), file);
  if (ran === null) {
    const refused = problems.filter(({ severity }) => severity === "refused");
    throw new AppError("INVALID_INPUT", refused.map(({ sentence }) => sentence).join(" "));
  }
  const inputs = sealedInputs(ran.model, file, problems);
  const result = JSON.stringify(runInputs(inputs));
  const run = {
    ...{ id: randomUUID(), version: kept.version.id, inputs, inputHash: textHash(inputs), engineVersion },
    ...{ registerHash: ran.model.parameters.hash, result, resultHash: textHash(result), at: context.now() },
  };
  return inScope(context.database, context.scope, async (tx) => {
    await keepActor(tx, context.actor);
    if (!(await insertRun(tx, run))) return (await findRun(tx, run.version, run.inputHash)) ?? run.id;
    const { inputHash, resultHash } = run;
    const after = { version: run.version, engineVersion, inputHash, resultHash };
    await writeAudit(tx, { at: run.at, action: "run.sealed", entity: run.id, after });
    return run.id;
  });
}
