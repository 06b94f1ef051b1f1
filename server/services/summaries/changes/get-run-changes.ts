import { notForPublication } from "@/server/contracts/labels";
import { longDate, longTime } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import type { ChangesInput, ChangesView } from "@/server/contracts/summary-changes";
import type { ServiceContext } from "../../context";
import { AppError } from "../../errors";
import { planFrame } from "../../plans/plan-frame";
import { runPlan } from "../../plans/run-plan";
import { loadPosition } from "../../positions/load-position";
import { listBaselines } from "../../positions/list-baselines";
import { findPlan } from "../../scenarios/find-plan";
import { findSealedRun } from "../../scenarios/find-sealed-run";
import type { PlanResult } from "../../scenarios/plan-result";
import { runInputs } from "../../scenarios/run-inputs";
import { sealedInputs } from "../../scenarios/sealed-inputs";
import { sheetFoot } from "../sheet/sheet-foot";
import { sourcesBehind } from "../sheet/sources-behind";
import { markingLinks } from "../../frame/marking-links";
import { changesAddress } from "./changes-address";
import { runLines, runTables } from "./run-tables";
import { runReasons } from "./run-reasons";

/**
 * A sealed run against the same version of its plan on the data and registers of today.
 * @throws AppError NOT_FOUND when there is no such run, INVALID_INPUT when the plan cannot be run any more
 */
export async function getRunChanges(context: ServiceContext, input: ChangesInput): Promise<ChangesView> {
  const run = await findSealedRun(context, input.run);
  const found = await findPlan(context, run.scenario, run.version);
  const { file } = found;
  const baseline = (await listBaselines(context)).find(({ asOf }) => asOf === file.baseline);
  if (!baseline)
    throw new AppError("INVALID_INPUT", `There is no position at ${longDate(file.baseline)} any more.`);
  const position = await loadPosition(context, baseline.name);
  const { problems, ran } = await runPlan(context, position, file);
  if (ran === null) throw new AppError("INVALID_INPUT", "The plan of this run cannot be run as it stands.");
  const inputs = sealedInputs(ran.model, file, problems);
  const sealed = JSON.parse(run.result) as PlanResult;
  const again = runInputs(inputs);
  const title = `What changed since the run of ${longTime(run.at)}: ${file.title}`;
  const tables = runTables(sealed, again, longTime(run.at));
  const moved = tables.flatMap(({ rows }) => rows).filter(({ change }) => change.verdict !== "same").length;
  const same = run.inputs === inputs && run.engineVersion === engineVersion;
  return {
    frame: planFrame(position, found),
    ...{ title, tables, marking: input.marking || null, warning: notForPublication },
    status: [`Position of ${longDate(position.baseline.asOf)}`, `Sealed ${longTime(run.at)}`, "Not assured"],
    headline: [
      same || moved === 0
        ? ["Nothing moved: the plan gives today what it gave when it was sealed, as far as is printed."]
        : [{ strong: String(moved) }, " figures of the plan moved since it was sealed."],
    ],
    nothing: null,
    reasons: runReasons(run, inputs),
    published: [],
    lines: runLines(again),
    foot: sheetFoot({ position, title, sources: sourcesBehind(position) }),
    choices: [
      {
        label: "Mark as",
        links: markingLinks(input.marking, (marking) => changesAddress(input, { marking: marking })),
      },
    ],
  };
}
