import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { answerNames, NewScenarioInput, newScenarioSteps } from "@/server/contracts/new-scenario";
import { ScenarioFile } from "@/server/contracts/scenario";
import { localContext, type ServiceContext } from "@/server/services/context";
import { loadAnswers } from "@/server/services/new-scenario/load-answers";
import { planOfAnswers } from "@/server/services/new-scenario/plan-of-answers";
import { readAnswers } from "@/server/services/new-scenario/read-answers";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { loadedDatabase } from "@/tests/support/loaded-database";
import { openPages, type Typed } from "./support/open-pages";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];

let database: Database;
let context: ServiceContext;
beforeAll(async () => {
  database = await loadedDatabase("pglite");
  context = localContext(database);
}, loading);
afterAll(() => database.close());

const { question, check, leadsTo, judged } = openPages(() => context);

describe("the usual answers", () => {
  it.each([march2023, march2026])("at %s make a plan in which nothing is refused or noted", async (at) => {
    const { file, refused, noted } = await judged({ at });
    expect([refused, noted]).toEqual([[], []]);
    expect(ScenarioFile.parse(file)).toEqual(file);
  });

  it("are those of the shipped release of March 2023, but that prisons and probation are helped", async () => {
    const { file } = await judged({ at: march2023 });
    const shipped = examplePlans().find(({ slug }) => slug === "march-2023-release")?.file;
    const [own, example] = [file?.measures[0], shipped?.measures[0]];
    if (own?.type !== "headquarters-release" || example?.type !== "headquarters-release")
      throw new Error("No release.");
    const { definition } = example.pool;
    expect({ ...own, pool: { ...own.pool, definition } }).toEqual({
      ...{ ...example, reason: own.reason, stops: own.stops },
      destination: { service: null, groups: [], units: [] },
    });
    expect([file?.months, file?.baseline]).toEqual([shipped?.months, shipped?.baseline]);
  });

  it("move with the position: the day of leaving and the count of headquarters", async () => {
    const lines = async (at: string) =>
      (await check({ at })).rows
        .flatMap((row) => row.lines)
        .filter((line) => /Area Services,|^\d+ April/.test(line));
    expect(await lines(march2023)).toEqual([
      "1,800 FTE of 5,592 FTE in headquarters and Area Services, protected specialists outside",
      "17 April 2023, for 9 months, 4 weeks of induction",
    ]);
    expect(await lines(march2026)).toEqual([
      "1,800 FTE of 5,771 FTE in headquarters and Area Services, protected specialists outside",
      "20 April 2026, for 9 months, 4 weeks of induction",
    ]);
  });

  it.each([march2023, march2026])(
    "at %s lead on from each page, to the check, in seven steps",
    async (at) => {
      for (const [place, step] of newScenarioSteps.entries()) {
        expect((await question(step, { at })).caption).toBe(`Question ${place + 1} of 7`);
        const next = newScenarioSteps[place + 1] ?? "check";
        expect(await leadsTo(step, { at, answered: step })).toEqual({
          ...{ pathname: `/scenarios/new/${next}`, query: { at } },
        });
      }
    },
  );

  it.each([march2023, march2026])("at %s come to 90 people, 1.6% of all", async (at) => {
    const equation = "5% of an eligible 1,800 = 90 people; 1.6% of all HQ and Area Services";
    expect((await question("size", { at })).live?.equation).toBe(equation);
    expect((await check({ at })).equation).toBe(equation);
  });
});

describe("answers", () => {
  it("travel on as they were typed, those that are the usual ones left out", async () => {
    const typed = { at: march2026, title: " My plan ", months: "18", cap: "" };
    expect((await leadsTo("from", { ...typed, answered: "from" })).query).toEqual({
      ...{ at: march2026, title: " My plan ", cap: "" },
    });
    const { carried } = await question("size", { ...typed, percent: "10" });
    expect(carried).toEqual([
      ...[["title", " My plan "] as const, ["at", march2026] as const, ["cap", ""] as const],
    ]);
  });

  it("lead back to the check when they were changed from there, or when the rest is taken as it is", async () => {
    const changed = await leadsTo("size", { percent: "10", answered: "size", change: "1" });
    expect(changed).toMatchObject({ pathname: "/scenarios/new/check", query: { percent: "10" } });
    expect((await question("size", { change: "1" })).backHref).toMatch(/^\/scenarios\/new\/check\?/);
    expect((await leadsTo("purpose", { answered: "purpose", to: "check" })).pathname).toBe(
      "/scenarios/new/check",
    );
  });

  it("can be looked at without leaving the page, right or wrong", async () => {
    const stay = { answered: "size", to: "stay", percent: "other" };
    const seen = await question("size", { ...stay, other: "7.5" });
    expect(seen.live?.equation).toMatch(/^7.5% of an eligible 1,800 = 135 people; 2.3% of all/);
    expect((await question("size", { ...stay, other: "130" })).problems).toHaveLength(1);
  });

  it("narrow to the groups that are ticked; none ticked of a service is all of it", async () => {
    const groups = async (typed: Typed) => {
      const measure = (await judged(typed)).file?.measures[0];
      return measure?.type === "headquarters-release" ? measure.destination : null;
    };
    const both = ["G-LONDON", "R-LONDON"];
    expect(await groups({ group: both })).toMatchObject({ service: null, groups: both });
    expect(await groups({ group: both, service: "probation" })).toMatchObject({
      ...{ service: "probation", groups: ["R-LONDON"] },
    });
    const regions = (await groups({ group: "G-LONDON" }))?.groups ?? [];
    expect(regions[0]).toBe("G-LONDON");
    // 12 probation regions of England and Wales.
    expect(regions.filter((code) => code.startsWith("R-"))).toHaveLength(12);
    expect(await groups({ group: "G-NOWHERE" })).toMatchObject({ groups: [] });
  });

  it("can name a second group that leaves later", async () => {
    const typed = { at: march2023, day2: "1", month2: "June", year2: "2023", share2: "40" };
    const measure = (await judged(typed)).file?.measures[0];
    expect(measure?.type === "headquarters-release" && measure.waves).toEqual([
      { on: "2023-04-17", sharePercent: 60 },
      { on: "2023-06-01", sharePercent: 40 },
    ]);
  });

  it("whatever they are make no plan, or one that can be kept", async () => {
    const { position, answers } = await loadAnswers(context, NewScenarioInput.parse({}));
    const numbers = fc.constantFrom(
      "",
      "0",
      "0.01",
      "1",
      "5%",
      "33.3",
      "100",
      "101",
      "1,800",
      "abc",
      "-1",
      "1e9",
    );
    const texts = fc.oneof(fc.string(), fc.constant("Kept"));
    const dates = fc.constantFrom("", "1", "5", "31", "2026", "2027", "June", "x");
    const usual = (values: fc.Arbitrary<string>, name: string) =>
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(answers[name as keyof typeof answers] as string) },
        values,
      );
    const arbitraryOf = (name: string) => {
      if (["title", "reason", "definition"].includes(name)) return usual(texts, name);
      if (/^(day|month|year)/.test(name)) return usual(dates, name);
      return usual(numbers, name);
    };
    const fixed = ["at", "specialists", "percent", "service", "sharing"];
    const names = Object.values(answerNames)
      .flat()
      .filter((name) => !fixed.includes(name));
    const typed = fc.record(Object.fromEntries(names.map((name) => [name, arbitraryOf(name)])));
    let plans = 0;
    fc.assert(
      fc.property(typed, fc.constantFrom("5", "10", "other"), (some, percent) => {
        const { plan, problems } = readAnswers({ ...answers, ...some, percent }, position);
        expect(plan === null).toBe(problems.length > 0);
        if (!plan) return;
        plans += 1;
        const file = planOfAnswers(plan, position);
        expect(ScenarioFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(plans).toBeGreaterThan(0);
  });
});
