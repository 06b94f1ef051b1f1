import { api } from "../caller";
import { formHandler } from "./form-handler";
import { textOf } from "./text-of";

export interface PackParams {
  readonly pack: string;
}

/** Issues a pack again on a position, and leads to the new issue. */
export const issuePackForm = formHandler<PackParams>(async (form, { pack }) => {
  const number = await api.packs.issue({ pack, at: textOf(form, "at") ?? "" });
  return `/summaries/packs/${pack}?issue=${number}`;
});
