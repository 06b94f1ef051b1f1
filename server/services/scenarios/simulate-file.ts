import { readScenario } from "@/server/contracts/read-scenario";
import type { EmbeddedSet } from "@/server/embedded/embedded-set";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { register } from "@/server/parameters/register";
import { AppError } from "../errors";
import { embeddedPlan } from "./embedded-plan";
import { planResult, type PlanResult } from "./plan-result";

/** A plan that ran, or what keeps it from running, a sentence for each field. */
export type Simulated =
  | { readonly ok: true; readonly result: PlanResult }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Runs the text of a scenario file against the shipped figures, without a database. Nothing is corrected in silence. */
export function simulateFile(text: string, set: EmbeddedSet): Simulated {
  const read = readScenario(text);
  if (!read.ok)
    return { ok: false, problems: read.problems.map(({ path, sentence }) => worded(path, sentence)) };
  const { scenario } = read;
  // Overrides are checked on the register as it is: one that is refused must not come to bear.
  const checked = modelOf(set, scenario.baseline, []);
  if (typeof checked === "string") return { ok: false, problems: [checked] };
  const found = checkScenario(scenario, { model: checked, boundsOf });
  const refused = found.filter(({ severity }) => severity === "refused");
  if (refused.length > 0)
    return { ok: false, problems: refused.map(({ path, sentence }) => worded(path, sentence)) };
  const model =
    scenario.overrides.length === 0 ? checked : embeddedPlan(set, scenario.baseline, scenario.overrides);
  return { ok: true, result: planResult(scenario, model, runScenario(model, scenario), found) };
}

function modelOf(...asked: Parameters<typeof embeddedPlan>): ReturnType<typeof embeddedPlan> | string {
  try {
    return embeddedPlan(...asked);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

const boundsOf = (key: string) => (key in register ? register[key as RegisterKey].bounds : null);
const worded = (path: string, sentence: string) => (path === "" ? sentence : `${path}: ${sentence}`);
