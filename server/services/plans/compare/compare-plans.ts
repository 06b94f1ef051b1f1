import {
  mostCompared,
  type ComparedPlan,
  type ComparePlansInput,
  type ComparePlansView,
} from "@/server/contracts/compare-plans";
import { longDate, plural } from "@/server/contracts/format";
import { planChanges } from "@/server/contracts/plan-changes";
import type { ServiceContext } from "../../context";
import { AppError } from "../../errors";
import { frameView } from "../../frame/frame-view";
import { loadPosition, type Position } from "../../positions/load-position";
import { examplePlans } from "../../scenarios/example-plans";
import { findPlan, type FoundPlan } from "../../scenarios/find-plan";
import { listScenarios } from "../../scenarios/list-scenarios";
import { planNames } from "../../scenarios/plan-names";
import { readOutcome } from "../outcome/read-outcome";
import { planPosition } from "../plan-position";
import { runPlan } from "../run-plan";
import { comparedCharts } from "./compared-charts";
import type { ComparedOutcome } from "./compared-outcome";
import { comparedRows } from "./compared-rows";

/** Up to four plans side by side. What cannot be shown is said, and the rest stands. */
export async function comparePlans(
  context: ServiceContext,
  { plans }: ComparePlansInput,
): Promise<ComparePlansView> {
  const wanted = [...new Set(plans)];
  const asked = wanted.slice(0, mostCompared);
  const compared: ComparedOutcome[] = [];
  const notes: string[] = [];
  for (const plan of asked) {
    const answer = await outcomeOf(context, plan);
    if (typeof answer === "string") notes.push(answer);
    else compared.push(answer);
  }
  if (wanted.length > mostCompared)
    notes.push(`At most ${mostCompared} plans are compared: the first of those chosen are shown.`);
  const position = await loadPosition(context, compared[0]?.outcome.position.baseline.name ?? "");
  const months = Math.min(...compared.map(({ found }) => found.file.months));
  const shown = compared.map(({ found }) => found);
  return {
    frame: compareFrame(position),
    choices: await choicesOf(context, asked),
    plans: shown.map((found) => comparedPlan(found, shown)),
    rows:
      compared.length > 0
        ? comparedRows(
            compared.map(({ outcome }) => outcome),
            months,
          )
        : [],
    charts: comparedCharts(compared, months),
    differences: differences(shown, position),
    notes: [...notes, ...startNotes(shown)],
  };
}

async function outcomeOf(context: ServiceContext, plan: string): Promise<ComparedOutcome | string> {
  try {
    const found = await findPlan(context, plan);
    const position = await planPosition(context, found);
    const { ran } = await runPlan(context, position, found.file);
    if (!ran) return `${found.file.title} cannot run as it stands, so it is not shown. Open it to see why.`;
    return { found, outcome: readOutcome({ ...ran, position, file: found.file }, { month: null }) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `A plan that was asked for is not shown. ${error.message}`;
  }
}

function compareFrame(position: Position): ComparePlansView["frame"] {
  const frame = frameView(position, null, () => "");
  return { ...frame, switches: [], comparisons: [], context: frame.context.slice(-2) };
}

async function choicesOf(context: ServiceContext, asked: readonly string[]) {
  const kept = (await listScenarios(context)).filter(({ archived, id }) => !archived || asked.includes(id));
  const all = [
    ...kept.map(({ id, title }) => ({ value: id, label: title })),
    ...examplePlans().map(({ slug, file }) => ({ value: slug, label: `${file.title} (example)` })),
  ];
  return all.map((choice) => ({ ...choice, selected: asked.includes(choice.value) }));
}

function comparedPlan({ plan, file, kept }: FoundPlan, shown: readonly FoundPlan[]): ComparedPlan {
  const others = shown.filter((other) => other.plan !== plan);
  const version = kept ? `version ${kept.version.number}` : "example";
  return {
    ...{ plan, title: file.title, href: `/scenarios/${plan}` },
    detail: `From ${longDate(file.baseline)}, ${plural(file.months, "month")}, ${version}`,
    withoutHref: `/scenarios/compare?${new URLSearchParams(others.map((other) => ["plan", other.plan])).toString()}`,
  };
}

function differences([first, ...others]: readonly FoundPlan[], position: Position) {
  if (!first) return [];
  const names = planNames(position);
  // Title and notes are read above: here is what the plans do.
  const silent = { title: "", about: "" };
  const before = { ...first.file, ...silent };
  return others.map(({ file }) => ({
    title: file.title,
    changes: planChanges(before, { ...file, ...silent }, names),
  }));
}

/** Levels of different positions are not to be compared; their changes are. */
function startNotes(shown: readonly FoundPlan[]): readonly string[] {
  const starts = new Set(shown.map(({ file }) => file.baseline));
  const lengths = new Set(shown.map(({ file }) => file.months));
  return [
    ...(starts.size > 1
      ? ["These plans start from different positions: compare what they change, not how high they stand."]
      : []),
    ...(lengths.size > 1
      ? [`Sums and means are of the first ${plural(Math.min(...lengths), "month")}, which all of them have.`]
      : []),
  ];
}
