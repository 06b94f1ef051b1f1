import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PlanParams } from "./plan-params";

/** Puts a scenario into the archive and leads to the list. */
export const archivePlanForm = formHandler<PlanParams>(async (_, { plan }) => {
  await api.scenarios.archive({ plan, archived: true });
  return "/scenarios#archived";
});
