import { api } from "../caller";
import { foundFile } from "./found-file";
import type { PlanParams } from "./plan-params";

interface OfPlan {
  readonly params: Promise<PlanParams>;
}

const stateOf = async (request: Request, { params }: OfPlan) => ({
  plan: (await params).plan,
  version: new URL(request.url).searchParams.get("version"),
});

/** A plan as the scenario file that the command line runs. */
export async function planFileResponse(request: Request, of: OfPlan): Promise<Response> {
  const state = await stateOf(request, of);
  return foundFile("json", () => api.plans.file(state));
}

/** What a plan takes of headquarters, month by month, as a file. */
export async function headquartersCsvResponse(request: Request, of: OfPlan): Promise<Response> {
  const state = await stateOf(request, of);
  return foundFile("csv", () => api.plans.headquartersFile(state));
}
