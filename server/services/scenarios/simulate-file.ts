import { readScenario } from "@/server/contracts/read-scenario";
import { embeddedPositions } from "@/server/embedded/embedded-position";
import type { EmbeddedSet } from "@/server/embedded/embedded-set";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { boundsOf } from "../plans/bounds-of";
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
  const positions = embeddedPositions(set);
  const checked = embeddedPlan(positions, scenario.baseline, []);
  if (!checked)
    return { ok: false, problems: [worded("baseline", noPosition(scenario.baseline, positions.dates))] };
  const found = checkScenario(scenario, { model: checked, boundsOf });
  const refused = found.filter(({ severity }) => severity === "refused");
  if (refused.length > 0)
    return { ok: false, problems: refused.map(({ path, sentence }) => worded(path, sentence)) };
  const model = embeddedPlan(positions, scenario.baseline, scenario.overrides) ?? checked;
  return { ok: true, result: planResult(scenario, model, runScenario(model, scenario), found) };
}

const worded = (path: string, sentence: string) => (path === "" ? sentence : `${path}: ${sentence}`);
const noPosition = (asOf: string, dates: readonly string[]) =>
  `there is no position at ${asOf}. Choose ${dates.join(" or ")}.`;
