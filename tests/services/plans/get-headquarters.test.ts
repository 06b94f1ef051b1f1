import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { localContext, type ServiceContext } from "@/server/services/context";
import { exportHeadquarters } from "@/server/services/plans/export-headquarters";
import { getHeadquarters } from "@/server/services/plans/get-headquarters";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { loadedDatabase } from "@/tests/support/loaded-database";

let database: Database;
let context: ServiceContext;
beforeAll(async () => {
  database = await loadedDatabase("pglite");
  context = localContext(database);
}, 240_000);
afterAll(() => database.close());

const slug = "march-2023-release";

it("of a release: what is lost, against both denominators, and the months as a file", async () => {
  const view = await getHeadquarters(context, slug, null);
  expect(view).toMatchObject({ href: `/scenarios/${slug}`, nothing: null });
  expect(view.equations).toEqual([
    "90 of an eligible 1,800 (5.0%); 1.6% of all 5,592 headquarters and area services FTE",
  ]);
  expect(view.loss?.away.csvHref).toBe(`/scenarios/${slug}/headquarters.csv`);
  const { name, body } = await exportHeadquarters(context, slug, null);
  expect(name).toBe("plimsoll-headquarters-2023-03-31.csv");
  const lines = body.trim().split("\n");
  expect(lines).toHaveLength(19);
  expect(lines[2]).toBe("May 2023,83.7,March 2023: 5% of headquarters to the front line,2023-03-31");
});

it("of a plan that releases nobody: a sentence, and a file without rows", async () => {
  const view = await getHeadquarters(context, "early-release-2024", null);
  expect(view.loss).toBeNull();
  expect(view.nothing).toBe("This plan releases nobody from headquarters, so headquarters loses nothing.");
  const { body } = await exportHeadquarters(context, "early-release-2024", null);
  expect(body.trim().split("\n")).toHaveLength(1);
});

it("of a plan that cannot run: that nothing is known, never that nothing is lost", async () => {
  const example = examplePlans().find((plan) => plan.slug === slug);
  if (!example) throw new Error("The release of March 2023 is not shipped.");
  const measures = example.file.measures.map((measure) =>
    measure.type === "headquarters-release" ? { ...measure, percent: 130 } : measure,
  );
  const { scenario, version } = await createScenario(context, { ...example.file, measures });
  const view = await getHeadquarters(context, scenario, version);
  expect(view.loss).toBeNull();
  expect(view.nothing).toContain("cannot be run as it stands, so nothing is known of headquarters");
  expect(view.href).toBe(`/scenarios/${scenario}?version=${version}`);
});

it("of a plan that is not there: refused as not found", async () => {
  await expect(getHeadquarters(context, "no-such-plan", null)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
