import { PackInput } from "@/server/contracts/pack";
import { api } from "../caller";
import { formHandler } from "./form-handler";
import type { PackParams } from "./issue-pack";
import { textOf } from "./text-of";

/** Begins to print an issue, and leads to how far it is. */
export const printPackForm = formHandler<PackParams>(async (form, { pack }) => {
  const job = await api.packs.print(PackInput.parse({ pack, issue: textOf(form, "issue") }));
  return `/summaries/packs/jobs/${job}`;
});
