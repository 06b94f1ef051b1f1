import type { RunRow } from "@/db/queries/runs";
import { longTime } from "@/server/contracts/format";
import type { RunFact, RunInput, RunView } from "@/server/contracts/run";
import type { ServiceContext } from "../context";
import { planFrame } from "../plans/plan-frame";
import { planPosition } from "../plans/plan-position";
import { checkRun } from "./check-run";
import { findPlan } from "./find-plan";
import { findSealedRun } from "./find-sealed-run";
import type { PlanResult } from "./plan-result";
import { runFigures } from "./run-figures";

const modelled =
  "Delivery units, and prison targets of March 2023, are modelled: figures that rest on them are not for publication.";

/**
 * A sealed run: who sealed what and when, what it was run with, what came of it, and, where that is asked for, whether
 * running it again gives the same digits.
 * @throws AppError NOT_FOUND when there is none of that id
 */
export async function getRun(context: ServiceContext, { run: id, check }: RunInput): Promise<RunView> {
  const run = await findSealedRun(context, id);
  const found = await findPlan(context, run.scenario, run.version);
  const result = JSON.parse(run.result) as PlanResult;
  const href = `/scenarios/${run.scenario}`;
  return {
    frame: planFrame(await planPosition(context, found), found),
    ...{ title: result.title, href: runHref(id), sealed: longTime(run.at), by: run.actor },
    plan: { title: found.file.title, href, versionsHref: `${href}/versions` },
    version: { number: found.kept?.version.number ?? 0, href: `${href}?version=${run.version}` },
    facts: factsOf(run, result),
    services: runFigures(result),
    notes: [...result.notes.map(({ path, sentence }) => `${path}: ${sentence}`), modelled],
    check: check === "" ? null : checkRun(run),
    inputsHref: `${runHref(id)}/inputs`,
    resultHref: `${runHref(id)}/result`,
    changesHref: `/summaries/changes?run=${id}`,
  };
}

const runHref = (id: string) => `/scenarios/runs/${id}`;

function factsOf(run: RunRow, result: PlanResult): readonly RunFact[] {
  const code = (label: string, value: string) => ({ label, value, isCode: true });
  return [
    { label: "Model", value: run.engineVersion, isCode: false },
    code("Registers, with the plan's own values", run.registerHash),
    code("Plan, SHA-256", result.scenario),
    code("Inputs, SHA-256", run.inputHash),
    code("Result, SHA-256", run.resultHash),
  ];
}
