import { chartNames, type ChartInput, type ChartName } from "@/server/contracts/chart-page";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { planPosition } from "../plans/plan-position";
import { keepsPin } from "../positions/keeps-pin";
import { loadPosition, type Position } from "../positions/load-position";
import { pinnedBaseline } from "../positions/pinned-baseline";
import { examplePlans } from "../scenarios/example-plans";
import { findPlan, type FoundPlan } from "../scenarios/find-plan";
import { ofPlans } from "./chart-labels";

/** What an address asks a chart of. */
export interface ChartSubject {
  readonly name: ChartName;
  readonly position: Position;
  /** Null where no plan is applied. */
  readonly plan: FoundPlan | null;
}

/**
 * The chart, the data and the plan that an address names.
 * @throws AppError NOT_FOUND, with what there is, where there is no such chart, plan or data, or where the address
 * keeps data or a register that are no longer held here
 */
export async function chartSubject(context: ServiceContext, input: ChartInput): Promise<ChartSubject> {
  const name = chartNames.find((own) => own === input.name);
  if (!name) {
    throw new AppError("NOT_FOUND", `There is no chart ${input.name}. There are: ${chartNames.join(", ")}.`);
  }
  const subject = ofPlans.has(name)
    ? await planSubject(context, input)
    : { position: await loadPosition(context, await pinnedBaseline(context, input)), plan: null };
  keepsPin(subject.position, input.pin, "its chart cannot be drawn as it was");
  return { name, ...subject };
}

/** The first example where no plan is named. */
async function planSubject(context: ServiceContext, { plan, version }: ChartInput) {
  const found = await findPlan(context, plan || (examplePlans()[0]?.slug ?? ""), version || null);
  return { plan: found, position: await planPosition(context, found) };
}
