import { runScenario } from "@/server/engine/scenario/run-scenario";
import { modelOfInputs } from "./model-of-inputs";
import { planResult, type PlanResult } from "./plan-result";

/** Runs a plan from its frozen inputs alone. */
export function runInputs(inputs: string): PlanResult {
  const { model, file, notes } = modelOfInputs(inputs);
  return planResult(file, model, runScenario(model, file), notes);
}
