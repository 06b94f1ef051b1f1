import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PlanParams } from "./plan-params";
import { textOf } from "./text-of";

/** Opens a copy of an example, or a branch from a version of a scenario, and leads to it. */
export const copyPlanForm = formHandler<PlanParams>(async (form, { plan }) => {
  const { scenario } = await api.scenarios.copy({ plan, version: textOf(form, "version") });
  return `/scenarios/${scenario}`;
});
