import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PlanParams } from "./plan-params";
import { textOf } from "./text-of";

/** Runs a version, keeps the run with its inputs and leads to it. */
export const sealRunForm = formHandler<PlanParams>(async (form, { plan }) => {
  const run = await api.scenarioRuns.seal({ plan, version: textOf(form, "version") });
  return `/scenarios/runs/${run}`;
});
