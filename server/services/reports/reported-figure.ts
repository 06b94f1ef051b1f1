import type { ExplainInput } from "@/server/contracts/explain";
import type { ServiceContext } from "../context";
import { getExplanation } from "../explain/get-explanation";

/** The figure that an address of a working names, in words, with the address. @throws AppError NOT_FOUND */
export async function reportedFigure(context: ServiceContext, { pin, unit, quantity }: ExplainInput) {
  const view = await getExplanation(context, { pin, unit, quantity });
  return {
    frame: view.frame,
    figure: `${view.title}: ${view.value}${view.unit === "" ? "" : ` ${view.unit}`}`,
    href: `/explain/${pin}/${encodeURIComponent(unit)}/${encodeURIComponent(quantity)}`,
  };
}
