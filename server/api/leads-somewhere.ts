import { ChartInput } from "@/server/contracts/chart-page";
import { PackInput } from "@/server/contracts/pack";
import { QuestionInput } from "@/server/contracts/question";
import { MethodInput } from "@/server/contracts/reading";
import { api, isNotFound } from "./caller";

/** Folders of `/scenarios` that are no plans; `runs` are looked up by themselves. */
const noPlans = ["new", "compare", "not-done", "import"];

/** Whether an address of a unit, of a number's working, of a method, of a plan, of a summary, of a chart or of a question names something that is held. */
export async function leadsSomewhere({ pathname, searchParams }: URL): Promise<boolean> {
  try {
    const [, kind, ...parts] = pathname.split("/").map(decodeURIComponent);
    const [first = "", unit = "", quantity = ""] = parts;
    if (kind === "methods") return MethodInput.safeParse({ id: first }).success;
    if (kind === "assumptions") await api.assumptions.find({ key: first });
    else if (kind === "summaries") await findSummary(parts, searchParams);
    else if (kind === "units") await findUnit(first, unit, searchParams.get("at") ?? "");
    else if (kind === "scenarios") return await leadsToPlan(parts, versionOf(searchParams));
    else await api.explain.get({ pin: first, unit, quantity });
    return true;
  } catch (error) {
    return !(isNotFound(error) || error instanceof URIError);
  }
}

const findPlan = (plan: string, version: string | null) =>
  api.scenarios.find({ plan, version: version === "" ? null : version });

/** A chart, a region or group at a position, a plan at a version, a question, a pack, or the job that prints one. */
async function findSummary(
  [kind = "", name = "", job = ""]: readonly string[],
  query: URLSearchParams,
): Promise<void> {
  if (kind === "region") await api.summaries.findRegion({ code: name, at: query.get("at") ?? "" });
  else if (kind === "plan") await findPlan(name, query.get("version"));
  else if (kind === "charts" || kind === "present") await api.summaries.findChart(chartOf(name, query));
  else if (kind === "questions") await api.questions.find(questionOf(name, query));
  else if (name === "jobs") await api.packs.job({ job });
  else if (name !== "new") await api.packs.find(PackInput.parse({ pack: name, issue: query.get("issue") }));
}

const chartOf = (name: string, query: URLSearchParams) =>
  ChartInput.parse({ ...Object.fromEntries(query), name });

const questionOf = (name: string, query: URLSearchParams) =>
  QuestionInput.parse({ ...Object.fromEntries(query), name });

/** A prison has a page of its own, and no cases to move. */
const findUnit = (code: string, page: string, at: string) =>
  page === "move-cases" ? api.moveCases.find({ code, at }) : api.units.find({ code, at });

/** The version that is looked at, or the one that what is typed belongs to. */
const versionOf = (query: URLSearchParams) => query.get("version") ?? query.get("from");

/** An example has neither versions to choose from nor a list of them. */
async function leadsToPlan(
  [plan = "", page = ""]: readonly string[],
  version: string | null,
): Promise<boolean> {
  if (noPlans.includes(plan)) return true;
  if (plan === "runs") await api.scenarioRuns.find({ run: page });
  else {
    const { isKept } = await findPlan(plan, version);
    return isKept || page !== "versions";
  }
  return true;
}
