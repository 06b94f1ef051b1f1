import type { ScenarioFile } from "@/server/contracts/scenario";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import type { ServiceContext } from "@/server/services/context";
import type { OutcomeSource } from "@/server/services/plans/outcome/outcome";
import { planModel } from "@/server/services/plans/plan-model";
import { loadPosition } from "@/server/services/positions/load-position";
import { examplePlans } from "@/server/services/scenarios/example-plans";

/** A shipped plan that ran on the figures of a database, with what a test changes of it. */
export async function outcomeSource(
  context: ServiceContext,
  slug: string,
  change: (file: ScenarioFile) => ScenarioFile = (file) => file,
): Promise<OutcomeSource> {
  const example = examplePlans().find((plan) => plan.slug === slug);
  if (!example) throw new Error(`No plan ${slug} is shipped.`);
  const file = change(example.file);
  const position = await loadPosition(context, file.baseline);
  const model = await planModel(context, position, file.overrides);
  return { position, model, file, result: runScenario(model, file) };
}
