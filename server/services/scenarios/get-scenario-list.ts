import type { ScenarioRow } from "@/db/queries/scenarios";
import { longDate, longTime } from "@/server/contracts/format";
import { readScenario } from "@/server/contracts/read-scenario";
import type {
  ExampleView,
  PlanSummary,
  ScenarioRowView,
  ScenariosInput,
  ScenariosView,
} from "@/server/contracts/scenarios-list";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { type ExamplePlan, examplePlans } from "./example-plans";
import { listScenarios } from "./list-scenarios";
import { planSummary } from "./plan-summary";
import { refusedImport } from "./refused-imports";

/** Every scenario that is kept, the examples, and what a file was refused for a moment ago. */
export async function getScenarioList(
  context: ServiceContext,
  { at, against, import: refused }: ScenariosInput,
): Promise<ScenariosView> {
  const position = await loadPosition(context, at);
  const rows = await listScenarios(context);
  return {
    frame: pageFrame(position, "/scenarios", against),
    kept: rows.filter(({ archived }) => !archived).map(rowView),
    archived: rows.filter(({ archived }) => archived).map(rowView),
    examples: examplePlans().map(exampleView),
    refused: refused === "" ? null : (refusedImport(context, refused) ?? "forgotten"),
  };
}

function rowView(row: ScenarioRow): ScenarioRowView {
  const summary = summaryOf(row);
  return {
    ...summary,
    version: `Version ${row.versions}`,
    saved: longTime(row.at),
    by: row.actor,
    versionsHref: `${summary.href}/versions`,
    headquartersHref: `${summary.href}/headquarters`,
  };
}

/** A plan that a newer version of the service saved is listed too: it is there, and can be exported. */
function summaryOf({ id, title, asOf, body }: ScenarioRow): PlanSummary {
  const read = readScenario(body);
  if (read.ok) return planSummary(id, read.scenario);
  const notKnown = "cannot be read here";
  return {
    ...{ plan: id, title, href: `/scenarios/${id}`, start: longDate(asOf) },
    ...{ months: notKnown, measures: notKnown, released: notKnown },
  };
}

const exampleView = ({ slug, replays, file }: ExamplePlan): ExampleView => ({
  ...planSummary(slug, file),
  replays,
  about: file.about,
});
