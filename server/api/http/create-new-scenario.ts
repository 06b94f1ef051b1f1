import { TypedAnswers } from "@/server/contracts/new-scenario";
import { api } from "../caller";
import { formHandler } from "./form-handler";

/** Creates a scenario from the answers of its check, and leads to it. */
export const createNewScenarioForm = formHandler(async (form) => {
  const fields = Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
  const { href } = await api.newScenario.create(TypedAnswers.parse(fields));
  return href;
});
