import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PlanParams } from "./plan-params";

/** Takes a scenario out of the archive and leads to its versions. */
export const unarchivePlanForm = formHandler<PlanParams>(async (_, { plan }) => {
  await api.scenarios.archive({ plan, archived: false });
  return `/scenarios/${encodeURIComponent(plan)}/versions`;
});
