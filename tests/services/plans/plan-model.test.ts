import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { ScenarioFile } from "@/server/contracts/scenario";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { localContext, type ServiceContext } from "@/server/services/context";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { boundsOf } from "@/server/services/plans/bounds-of";
import { planModel } from "@/server/services/plans/plan-model";
import { loadPosition } from "@/server/services/positions/load-position";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { planResult } from "@/server/services/scenarios/plan-result";
import { simulateFile } from "@/server/services/scenarios/simulate-file";
import { loadedDatabase } from "@/tests/support/loaded-database";

const set = embeddedSet(readEmbeddedFiles());
let database: Database;
let context: ServiceContext;
beforeAll(async () => {
  database = await loadedDatabase("pglite");
  context = localContext(database);
}, 240_000);
afterAll(() => database.close());

const theta = { key: "error-risk.theta", value: 0.28, author: "Analyst", reason: "The higher end." };

describe("a plan on the figures of the database", () => {
  it.each(
    examplePlans().flatMap(({ slug, file }) => [
      [slug, file] as const,
      [`${slug} with another theta`, ScenarioFile.parse({ ...file, overrides: [theta] })] as const,
    ]),
  )("gives the digits of the command line: %s", async (_, file) => {
    const position = await loadPosition(context, file.baseline);
    const model = await planModel(context, position, file.overrides);
    const notes = checkScenario(file, { model, boundsOf });
    const told = simulateFile(JSON.stringify(file), set);
    if (!told.ok) throw new Error(told.problems.join(" "));
    expect(planResult(file, model, runScenario(model, file), notes)).toEqual(told.result);
  });
});

it("makes the model of a position and its overrides once", async () => {
  const position = await loadPosition(context, "2026-03-31");
  const model = await planModel(context, position, []);
  expect(await planModel(context, position, [])).toBe(model);
  expect(await planModel(context, position, [theta])).not.toBe(model);
});
