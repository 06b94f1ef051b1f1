import { readStep } from "@/server/contracts/plan-step";
import { typedFields } from "@/server/contracts/typed-fields";
import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PlanParams } from "./plan-params";
import { textOf } from "./text-of";

/** Stores what the form of a plan holds and leads to it; where nothing could be stored, back to what was typed. */
export const savePlanForm = formHandler<PlanParams>(async (form, { plan }) => {
  const version = textOf(form, "from");
  const asked = textOf(form, "do") ?? "save";
  const saved = await api.plans.save({
    ...{ plan, version, onto: textOf(form, "onto") },
    fields: typedFields(
      [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
    ),
    branch: asked === "branch",
    step: readStep(asked, textOf(form, "type")),
  });
  if (saved.saved) return `/scenarios/${saved.plan}`;
  const query = new URLSearchParams([
    ...(version === null ? [] : [["from", version]]),
    ...saved.changed.map((entry) => [...entry]),
  ]);
  return `/scenarios/${plan}?${query.toString()}`;
});
