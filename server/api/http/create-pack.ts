import { PackDraftInput } from "@/server/contracts/pack";
import { api } from "../caller";
import { formHandler } from "./form-handler";
import { textOf } from "./text-of";

const fields = ["at", "title", "marking", "clearance", "charts", "add"] as const;

/** Makes a pack and leads to it, or back to its form with what is wrong. */
export const createPackForm = formHandler(async (form) => {
  const typed = Object.fromEntries(fields.map((name) => [name, textOf(form, name) ?? ""]));
  return (await api.packs.create(PackDraftInput.parse(typed))).href;
});
