import { ChartInput } from "@/server/contracts/chart-page";
import { BatchInput } from "@/server/contracts/imports";
import { PackInput } from "@/server/contracts/pack";
import { QuestionInput } from "@/server/contracts/question";
import { MethodInput } from "@/server/contracts/reading";
import { FindReportInput } from "@/server/contracts/reports";
import { api, isNotFound } from "./caller";

/** Folders of `/scenarios` that are no plans; `runs` are looked up by themselves. */
const noPlans = ["new", "compare", "not-done", "import"];

type Finder = (parts: readonly string[], query: URLSearchParams) => Promise<unknown>;

/** By the first folder of an address: asks for what the rest names. One that gives false names nothing. */
const finders: Readonly<Record<string, Finder>> = {
  methods: ([id]) => Promise.resolve(MethodInput.safeParse({ id }).success),
  assumptions: ([key = ""]) => api.assumptions.find({ key }),
  summaries: findSummary,
  units: ([code = "", page = ""], query) => findUnit(code, page, query.get("at") ?? ""),
  scenarios: (parts, query) => leadsToPlan(parts, versionOf(query)),
  explain: ([pin = "", unit = "", quantity = ""]) => api.explain.get({ pin, unit, quantity }),
  data: findData,
};

/** Whether an address names something that is held: a unit, a number's working, a plan, a chart, a file that came in. */
export async function leadsSomewhere({ pathname, searchParams }: URL): Promise<boolean> {
  try {
    const [, kind = "", ...parts] = pathname.split("/").map(decodeURIComponent);
    return (await finders[kind]?.(parts, searchParams)) !== false;
  } catch (error) {
    return !(isNotFound(error) || error instanceof URIError);
  }
}

/** A file that was brought in, one that is looked at, or a report on a figure. */
async function findData([folder, first, job = ""]: readonly string[]): Promise<unknown> {
  if (folder === "reports") return findReport(first);
  if (first === "jobs") return api.imports.findJob({ job });
  const read = BatchInput.safeParse({ batch: first });
  return read.success && api.imports.get(read.data);
}

async function findReport(report: string | undefined): Promise<unknown> {
  if (report === "new") return true;
  const read = FindReportInput.safeParse({ report });
  return read.success && api.reports.find(read.data);
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
