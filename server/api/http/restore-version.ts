import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PlanParams } from "./plan-params";
import { textOf } from "./text-of";

/** Goes back to an earlier version, which becomes the newest, and leads to the versions. */
export const restoreVersionForm = formHandler<PlanParams>(async (form, { plan }) => {
  const [version, head] = [textOf(form, "version") ?? "", textOf(form, "head") ?? ""];
  await api.scenarios.restore({ plan, version, head });
  return `/scenarios/${encodeURIComponent(plan)}/versions`;
});
