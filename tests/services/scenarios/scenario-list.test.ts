import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { ScenariosInput } from "@/server/contracts/scenarios-list";
import { localContext, type ServiceContext } from "@/server/services/context";
import { archiveScenario } from "@/server/services/scenarios/archive-scenario";
import { copyPlan } from "@/server/services/scenarios/copy-plan";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { getScenario } from "@/server/services/scenarios/get-scenario";
import { getScenarioList } from "@/server/services/scenarios/get-scenario-list";
import { importScenario } from "@/server/services/scenarios/import-scenario";
import { planSummary } from "@/server/services/scenarios/plan-summary";
import { saveScenario } from "@/server/services/scenarios/save-scenario";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const example = (slug: string): ScenarioFile => examplePlans().find((each) => each.slug === slug)!.file;
const release = example("march-2023-release");
const list = (context: ServiceContext, state: object = {}) =>
  getScenarioList(context, ScenariosInput.parse(state));

describe("a plan in short", () => {
  it("5% of 1,800 is 90 people, and twice that is 180", () => {
    expect(planSummary("x", release).released).toBe("90 people");
    expect(planSummary("x", example("march-2023-release-10-percent")).released).toBe("180 people");
  });

  it("releases nobody where no release is on: a word, not 0", () => {
    const off = release.measures.map((measure) => ({ ...measure, active: false }));
    expect(planSummary("x", { ...release, measures: off })).toMatchObject({
      released: "none",
      measures: "0 of 1 on",
    });
    expect(planSummary("x", { ...release, measures: [] })).toMatchObject({
      released: "none",
      measures: "none",
    });
    expect(planSummary("x", example("release-checks-2025")).released).toBe("none");
  });

  it("says what it starts from and how far it looks", () => {
    expect(planSummary("early-release-2024", example("early-release-2024"))).toMatchObject({
      ...{ start: "31 March 2023", months: "24 months", measures: "2 of 3 on" },
      href: "/scenarios/early-release-2024",
    });
  });
});

onBothLoaded("the list of scenarios", (open) => {
  let database: Database;
  let context: ServiceContext;
  beforeAll(async () => {
    database = await open();
    context = { ...localContext(database), now: () => "2026-11-22T14:02:31.000Z" };
  }, loading);

  it("is empty at first, beside four examples", async () => {
    const view = await list(context);
    expect([view.kept, view.archived, view.refused]).toEqual([[], [], null]);
    expect(view.examples.map(({ plan }) => plan)).toEqual(examplePlans().map(({ slug }) => slug));
    expect(view.frame.query).toContain("?at=");
  });

  it("has what was saved last at its head, with its version, its time in words and who saved it", async () => {
    const first = await createScenario(context, { ...release, title: "First" });
    await createScenario(
      { ...context, now: () => "2026-11-22T15:00:00.000Z" },
      { ...release, title: "Second" },
    );
    const later = { ...context, now: () => "2026-11-23T09:05:00.000Z" };
    await saveScenario(later, first, { ...release, title: "First, again" });
    const { kept } = await list(context);
    expect(kept.map(({ title }) => title)).toEqual(["First, again", "Second"]);
    expect(kept[0]).toMatchObject({
      ...{ version: "Version 2", saved: "23 November 2026, 09:05 UTC", by: "Local user" },
      ...{ released: "90 people", versionsHref: `/scenarios/${first.scenario}/versions` },
    });
  });

  it("keeps archived ones apart", async () => {
    const { scenario } = await createScenario(context, { ...release, title: "Put away" });
    await archiveScenario(context, scenario, true);
    const { kept, archived } = await list(context);
    expect(archived.map(({ plan }) => plan)).toEqual([scenario]);
    expect(kept.map(({ plan }) => plan)).not.toContain(scenario);
  });

  it("a copy of an example is a scenario of its own without an origin", async () => {
    const { scenario } = await copyPlan(context, "march-2023-release", null);
    const { file, version } = await getScenario(context, scenario);
    expect(file).toEqual({ ...release, title: `${release.title} (copy)` });
    expect(version.parent).toBeNull();
  });

  it("a copy of a version is a branch that keeps its origin, and of what is not held there is none", async () => {
    const first = await createScenario(context, { ...release, title: "Origin" });
    await saveScenario(context, first, { ...release, title: "Origin, later" });
    const branch = await copyPlan(context, first.scenario, first.version);
    const { version } = await getScenario(context, branch.scenario);
    expect(version).toMatchObject({ title: "Origin (branch)", parent: first.version, number: 1 });
    await expect(copyPlan(context, "nobody", null)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(copyPlan(context, first.scenario, "nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

onBothLoaded("importing a scenario file", (open) => {
  let context: ServiceContext;
  beforeAll(async () => {
    context = { ...localContext(await open()), now: () => "2026-11-22T14:02:31.000Z" };
  }, loading);

  const bring = (file: object | string, name = "plan.json") =>
    importScenario(context, { name, text: typeof file === "string" ? file : JSON.stringify(file) });
  const refused = async (file: object | string, name?: string) => {
    const imported = await bring(file, name);
    if (imported.ok) throw new Error("It was imported.");
    expect(imported.problems).toMatch(/^[0-9a-f-]{36}$/);
    return (await list(context, { import: imported.problems })).refused;
  };

  it("opens a scenario with the plan of the file", async () => {
    const imported = await bring(release);
    if (!imported.ok) throw new Error(imported.problems);
    expect((await getScenario(context, imported.scenario)).file).toEqual(release);
  });

  it("says of each field what is wrong, under a name that says nothing, and opens none", async () => {
    const before = (await list(context)).kept.length;
    const measures = [{ ...release.measures[0], reason: "" }];
    expect(await refused({ ...release, title: "", measures })).toEqual({
      name: "plan.json",
      problems: [
        { path: "title", sentence: "Give the scenario a title." },
        {
          path: "measures.0.reason",
          sentence: "Say why: every measure and every changed value has a reason.",
        },
      ],
    });
    expect((await list(context)).kept).toHaveLength(before);
  });

  it.each([
    [
      "a newer form",
      JSON.stringify({ ...release, schemaVersion: 2 }),
      /written by a newer version \(schema 2\)/,
    ],
    ["no JSON", "hello", /not valid JSON/],
    [
      "a position that there is none of",
      JSON.stringify({ ...release, baseline: "2020-01-01" }),
      /choose 2026-03-31 or 2023-03-31/,
    ],
    ["a character that cannot be stored", JSON.stringify({ ...release, title: "a\0b" }), /cannot be stored/],
  ])("refuses %s with its sentence", async (_, text, sentence) => {
    const found = await refused(text);
    expect(found).toMatchObject({ problems: [{ sentence: expect.stringMatching(sentence) as string }] });
  });

  it("without a file asks for one", async () => {
    expect(await refused("", "")).toMatchObject({
      name: "",
      problems: [{ sentence: "Choose a scenario file first." }],
    });
  });

  it("forgets after a quarter of an hour, and says so rather than nothing", async () => {
    const imported = await bring("hello");
    const id = imported.ok ? "" : imported.problems;
    const later = { ...context, now: () => "2026-11-22T14:17:32.000Z" };
    expect((await list(later, { import: id })).refused).toBe("forgotten");
    expect((await list(context, { import: "made-up" })).refused).toBe("forgotten");
  });

  it("keeps the last hundred refusals", async () => {
    const first = await bring("hello");
    for (let more = 0; more < 100; more += 1) await bring("hello");
    expect((await list(context, { import: first.ok ? "" : first.problems })).refused).toBe("forgotten");
  });
});
