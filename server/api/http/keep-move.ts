import { KeepMoveInput } from "@/server/contracts/move-cases";
import { api } from "../caller";
import { formHandler } from "./form-handler";
import { textOf } from "./text-of";

const fields = ["at", "against", "to", "kind", "cases", "plan"] as const;

/** Keeps a what-if as a measure of a scenario, and leads to the measure. */
export const keepMoveForm = formHandler<{ readonly code: string }>(async (form, { code }) => {
  const typed = Object.fromEntries(fields.map((name) => [name, textOf(form, name) ?? ""]));
  const { plan, index } = await api.moveCases.keep(
    KeepMoveInput.parse({ ...typed, code: decodeURIComponent(code) }),
  );
  return `/scenarios/${plan}#measure-${index}`;
});
