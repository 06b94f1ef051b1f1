import type { HeadquartersView } from "@/server/contracts/headquarters";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ServiceContext } from "../context";
import { findPlan } from "../scenarios/find-plan";
import { planOutcome } from "./outcome/plan-outcome";
import { planFrame } from "./plan-frame";
import { planPosition } from "./plan-position";
import { runPlan } from "./run-plan";

/**
 * What a plan takes of headquarters, month by month, and what stops there.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function getHeadquarters(
  context: ServiceContext,
  plan: string,
  version: string | null,
): Promise<HeadquartersView> {
  const found = await findPlan(context, plan, version);
  const { file } = found;
  const position = await planPosition(context, found);
  const { ran } = await runPlan(context, position, file);
  const outcome = ran && planOutcome({ ...ran, position, file }, { month: null });
  const loss = outcome?.headquarters ?? null;
  const query = version === null ? "" : `?version=${encodeURIComponent(version)}`;
  const path = `/scenarios/${encodeURIComponent(plan)}`;
  return {
    frame: planFrame(position, found),
    title: file.title,
    href: `${path}${query}`,
    equations: outcome?.releases.map(({ equation }) => equation) ?? [],
    stopsHref: `${path}${query}#${stopsField(file)}`,
    loss: loss && { ...loss, away: { ...loss.away, csvHref: `${path}/headquarters.csv${query}` } },
    nothing: loss ? null : nothingWords(outcome !== null),
  };
}

/** The field in which the plan says what stops: that of its first release which is on. */
function stopsField({ measures }: ScenarioFile): string {
  const index = measures.findIndex(({ type, active }) => type === "headquarters-release" && active);
  return `measures.${index}.stops`;
}

function nothingWords(ran: boolean): string {
  return ran
    ? "This plan releases nobody from headquarters, so headquarters loses nothing."
    : "This plan cannot be run as it stands, so nothing is known of headquarters. The plan says which fields to put right.";
}
