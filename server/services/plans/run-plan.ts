import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import { runScenario, type ScenarioResult } from "@/server/engine/scenario/run-scenario";
import type { ScenarioProblem } from "@/server/engine/scenario/scenario-problem";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { boundsOf } from "./bounds-of";
import { keptBaseline } from "./kept-baseline";
import { planModel } from "./plan-model";

export interface PlanRun {
  /** Refused ones keep the plan from running. */
  readonly problems: readonly ScenarioProblem[];
  readonly ran: { readonly model: ForecastModel; readonly result: ScenarioResult } | null;
}

/**
 * Checks a plan and runs it. Its overrides are checked on the register as it is: one that is refused must not come to
 * bear.
 */
export async function runPlan(
  context: ServiceContext,
  position: Position,
  file: ScenarioFile,
): Promise<PlanRun> {
  const plain = await planModel(context, position, []);
  const problems = checkScenario(file, { model: plain, boundsOf });
  if (problems.some(({ severity }) => severity === "refused")) return { problems, ran: null };
  const model = await planModel(context, position, file.overrides);
  return { problems, ran: { model, result: runScenario(model, file, keptBaseline(model, file.months)) } };
}
