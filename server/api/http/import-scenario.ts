import { api } from "../caller";
import { formHandler } from "./form-handler";

/** A scenario file that somebody chose: leads to the scenario that it has become, or to what is wrong with it. */
export const importScenarioForm = formHandler<object>(async (form) => {
  const file = form.get("file");
  const chosen = file instanceof File ? { name: file.name, text: await file.text() } : { name: "", text: "" };
  const imported = await api.scenarios.import(chosen);
  return imported.ok
    ? `/scenarios/${encodeURIComponent(imported.scenario)}`
    : `/scenarios?import=${imported.problems}#import`;
});
