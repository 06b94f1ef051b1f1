import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { Sentence } from "@/server/contracts/page";
import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { localContext, type ServiceContext } from "@/server/services/context";
import { planOutcome } from "@/server/services/plans/outcome/plan-outcome";
import { loadedDatabase } from "@/tests/support/loaded-database";
import { outcomeSource } from "./support/outcome-source";

let database: Database;
let context: ServiceContext;
beforeAll(async () => {
  database = await loadedDatabase("pglite");
  context = localContext(database);
}, 240_000);
afterAll(() => database.close());

type Change = (file: ScenarioFile) => ScenarioFile;
type Release = Extract<ScenarioFile["measures"][number], { type: "headquarters-release" }>;

const outcome = async (slug: string, month: number | null = null, change?: Change) =>
  planOutcome(await outcomeSource(context, slug, change), { month });
const march = "march-2023-release";
const allOff: Change = (file) => ({
  ...file,
  measures: file.measures.map((measure) => ({ ...measure, active: false })),
});
const released =
  (part: Partial<Release>): Change =>
  (file) => ({
    ...file,
    measures: file.measures.map((measure) =>
      measure.type === "headquarters-release" ? { ...measure, ...part } : measure,
    ),
  });
const said = (sentences: readonly Sentence[]) =>
  sentences
    .map((sentence) => sentence.map((part) => (typeof part === "string" ? part : part.strong)).join(""))
    .join(" ");
const pairs = ({ figures }: PlanOutcomeView) => figures.map(({ before, after }) => `${before} to ${after}`);
const number = (text: string) => Number(text.replace("−", "-").replaceAll(",", ""));

describe("the release of March 2023", () => {
  it("says what 90 people give when they give most, where, and what headquarters loses for it", async () => {
    const view = await outcome(march);
    expect(view.at).toBe("December 2023, when the plan gives most");
    const words = said(view.headline);
    // 35.5 is the most of the engine's own waterfall, as the command line prints it.
    expect(words).toContain(
      "90 people released give 35.5 effective FTE in December 2023, when they give most.",
    );
    expect(words).toMatch(
      /They help most at Ealing and Hillingdon; .*: workload falls there by \d+ to \d+ points\./,
    );
    expect(words).toContain("the shortfall after cover falls by less than a tenth of a point to 28.9%");
    // 90 people at 93% of full time.
    expect(words).toContain("Headquarters loses 83.7 FTE for 9 months from 17 April 2023.");
  });

  it("tells four figures: better, the same and worse in words", async () => {
    const { figures } = await outcome(march);
    expect(figures.map(({ label }) => label)).toEqual([
      "Shortfall after cover, worst region",
      "Shortfall after cover, worst delivery unit",
      "Delivery units above 110% workload",
      "Headquarters FTE lost, of the eligible pool",
    ]);
    expect(figures.map(({ change }) => change.verdict)).toEqual(["better", "same", "same", "worse"]);
    // 100 × 83.7 / 1,800 = 4.65.
    expect(figures[3]).toMatchObject({ before: "0.0%", after: "4.7%" });
    expect(figures[2]?.detail).toBe("of 108 with a known workload, December 2023, modelled");
  });

  it("sets 90 people against both denominators: 5.0% of 1,800 and 1.6% of 5,592", async () => {
    const [release] = (await outcome(march)).releases;
    expect(release?.equation).toBe(
      "90 of an eligible 1,800 (5.0%); 1.6% of all 5,592 headquarters and area services FTE",
    );
    expect(release?.heading).toBe("Release of 17 April 2023: 90 of 90 people placed in 10 units");
    expect(release?.summary).toContain('Shared out by the rule "worst shortfall first"');
  });

  it("takes people apart into steps that sum to what is left", async () => {
    const [release] = (await outcome(march)).releases;
    const drawing = release?.waterfall.drawing;
    if (drawing?.kind !== "waterfall") throw new Error("No waterfall is drawn.");
    const [people, ...rest] = drawing.steps;
    const net = rest.at(-1)?.value ?? NaN;
    const changes = rest.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
    expect((people?.value ?? NaN) + changes).toBeCloseTo(net, 9);
    const printed = drawing.steps.map(({ text }) => number(text));
    expect(printed.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(printed.at(-1) ?? NaN, 9);
    expect(release?.waterfall.notes).not.toContain("Steps add up before they are rounded.");
  });

  it("places whole people, at most 10 at a unit, where workload falls most first", async () => {
    const [release] = (await outcome(march)).releases;
    const rows = release?.placements ?? [];
    const people = rows.map((row) => number(row.people));
    expect(people.reduce((sum, each) => sum + each, 0)).toBe(90);
    expect(Math.max(...people)).toBe(10);
    expect(release?.total).toEqual({ people: "90", effectiveFte: "35.5" });
    const gains = rows.reduce((sum, { effectiveFte }) => sum + number(effectiveFte), 0);
    expect(gains).toBeCloseTo(35.5, 0);
    const falls = rows.map(
      ({ workload }) => number(workload.before.slice(0, -1)) - number(workload.after.slice(0, -1)),
    );
    expect(falls[0]).toBe(Math.max(...falls));
    expect(rows[0]?.why).toMatch(/^60% short, workload 164% on 17 April 2023\. Sent: .* on site/);
  });

  it("starts from a shortfall of 28.3%: 1,745 of 6,158 probation officers, as published", async () => {
    const { byMonth } = await outcome(march);
    expect(byMonth.map(({ key }) => key)).toEqual([
      "probation-shortfall-by-month",
      "probation-work-by-month",
    ]);
    expect(byMonth[0]?.table.rows[0]).toEqual(["31 March 2023", "28.3%", "28.3%"]);
    expect(byMonth[0]?.table.rows).toHaveLength(19);
  });

  it("tells another month where it is asked for, and the best one where there is no such month", async () => {
    const june = await outcome(march, 3);
    expect(june.at).toBe("June 2023");
    // As in the worked example of docs/methods/scenarios.md.
    expect(said(june.headline)).toContain("90 people released give 21.6 effective FTE in June 2023.");
    expect(june.months.filter(({ selected }) => selected).map(({ label }) => label)).toEqual(["June 2023"]);
    expect((await outcome(march, 99)).at).toBe("December 2023, when the plan gives most");
    const april = said((await outcome(march, 1)).headline);
    // In the first month hosts supervise and nobody works yet: less is there than without the plan.
    expect(april).toContain("90 people released cost their hosts 7.2 effective FTE in April 2023.");
  });

  it("takes the loss from both parts of headquarters in proportion, and says that nobody said what stops", async () => {
    const { headquarters } = await outcome(march);
    expect(headquarters?.parts.map(({ name, share }) => [name, share])).toEqual([
      ["Headquarters", "66.5%"],
      ["Area Services", "33.5%"],
    ]);
    const lost = headquarters?.parts.map(({ awayFte }) => number(awayFte)) ?? [];
    expect(lost.reduce((sum, each) => sum + each, 0)).toBeCloseTo(83.7, 9);
    // Staff by part were last published for that day: it is said beside them.
    expect(headquarters?.parts[0]).toMatchObject({ inPostFte: "2,236.8", inPostAt: "30 June 2016" });
    expect(headquarters?.notSaid).toBe("Nobody has said what stops for 90 of the 90 people.");
    expect(headquarters?.away.title).toBe("83.7 FTE are away from May 2023 to December 2023");
  });

  it("keeps what is said of stops apart from what is not: an empty part is not said, never nothing", async () => {
    const stops = [
      { part: "Policy", people: 40, work: "Consultations slow", owner: "" },
      { part: "", people: 0, work: "Audits wait", owner: "Head of audit" },
    ];
    const { headquarters } = await outcome(march, null, released({ stops }));
    expect(headquarters?.stops).toEqual([
      { part: "Policy", people: "40", work: "Consultations slow", owner: "Not said" },
      { part: "Not said", people: "Not said", work: "Audits wait", owner: "Head of audit" },
    ]);
    expect(headquarters?.notSaid).toBe("Nobody has said what stops for 50 of the 90 people.");
    const all = [{ part: "Policy", people: 90, work: "Stops", owner: "Director" }];
    expect((await outcome(march, null, released({ stops: all }))).headquarters?.notSaid).toBeNull();
  });
});

describe("people who cannot be placed", () => {
  it("wait, with the reason and the rule to relax, and are lost to headquarters all the same", async () => {
    const destination = { service: "probation" as const, groups: ["R-LONDON"], units: [] };
    const view = await outcome(march, null, released({ destination, capPerUnit: 1 }));
    const [release] = view.releases;
    const placed = number(release?.total.people ?? "");
    expect(release?.held).toHaveLength(1);
    expect(number(release?.held[0]?.people ?? "")).toBe(90 - placed);
    expect(release?.held[0]?.relax).toBe("Raise the cap per unit, or send people to more units.");
    expect(said(view.headline)).toContain(`${90 - placed} people wait: no unit could take them.`);
    expect(view.headquarters?.summary).toContainEqual({ strong: "83.7 FTE" });
  });

  it("prisons whose staffing is not known take no part and are named", async () => {
    const destination = { service: "prison" as const, groups: [], units: [] };
    const view = await outcome(march, null, released({ destination }));
    const [unknown] = view.releases[0]?.leftOut ?? [];
    expect(unknown?.reason).toContain("Staffing not known");
    expect(unknown?.units.length).toBeGreaterThan(0);
    const names = view.releases[0]?.placements.map(({ name }) => name) ?? [];
    expect(names.filter((name) => unknown?.units.includes(name))).toEqual([]);
    expect(view.figures[2]?.label).toBe("Prisons above 110% workload");
  });
});

describe("two releases of the same headquarters", () => {
  it("are told apart, and their losses add up against the pool that they share", async () => {
    const view = await outcome("march-2023-release-10-percent");
    expect(said(view.headline)).toMatch(/^180 people released give 68\.2 effective FTE/);
    // 2 × 83.7 of 1,800.
    expect(view.figures[3]).toMatchObject({ before: "0.0%", after: "9.3%" });
    expect(view.releases.map(({ heading }) => heading)).toEqual([
      "Release of 17 April 2023: 90 of 90 people placed in 10 units",
      "Release of 3 July 2023: 90 of 90 people placed in 16 units",
    ]);
    expect(view.releases[0]?.summary).toContain("Shortfall and workload are those of the whole plan.");
    expect(new Set(view.releases.map(({ waterfall }) => waterfall.key)).size).toBe(2);
  });
});

describe("plans that release nobody", () => {
  it("early release: fewer people in prison, more work in probation, more errors over the whole plan", async () => {
    const view = await outcome("early-release-2024");
    const words = said(view.headline);
    expect(words).toMatch(/Expected releases in error rise from 60\.6 to 79\.6 a year, over the 24 months/);
    expect(words).toMatch(/prisons hold 2,767 fewer people than they would/);
    expect(words).toMatch(/the work of probation officers rises by 1\.1 points to 121\.7%/);
    expect(view).toMatchObject({ headquarters: null, releases: [], shortfall: null });
    expect(view.figures[3]).toMatchObject({ before: "60.6", after: "79.6" });
  });

  it("checks of releases: errors fall, no unit is moved as far as can be drawn", async () => {
    const view = await outcome("release-checks-2025");
    expect(said(view.headline)).toBe(
      "Expected releases in error fall from 251.7 to 165.3 a year, over the 12 months of the plan.",
    );
    expect(view).toMatchObject({ shortfall: null, workload: null });
    expect(view.byMonth.map(({ key }) => key)).toEqual(["prison-errors-by-month"]);
    expect(view.notes.join(" ")).not.toContain("Delivery units");
  });

  it.each([
    ["with every measure off", allOff, "Every measure is off, so nothing changes"],
    [
      "without a measure",
      (file: ScenarioFile) => ({ ...file, measures: [] }),
      "This plan has no measures, so nothing changes.",
    ],
  ])("%s change nothing and say so", async (_, change, sentence) => {
    const view = await outcome(march, null, change);
    expect(said(view.headline)).toContain(sentence);
    expect(view).toMatchObject({
      ...{ shortfall: null, workload: null, byMonth: [], releases: [], headquarters: null },
    });
    expect(view.figures.map(({ change: { verdict } }) => verdict)).toEqual(["same", "same", "same", "same"]);
    for (const pair of pairs(view)) expect(pair.split(" to ")[0]).toBe(pair.split(" to ")[1]);
  });

  it("a move too small to print is not claimed", async () => {
    const measure = { id: "a", reason: "Test", active: true, from: "2023-04-01", to: null } as const;
    const moved: Change = (file) => ({
      ...file,
      measures: [{ ...measure, type: "transfer", fromUnit: "LDNNCAI", toUnit: "LDNBBG", fte: 0.001 }],
    });
    expect(said((await outcome(march, null, moved)).headline)).toContain(
      "This plan moves no national figure as far as can be printed",
    );
  });
});

it.each([
  [march, null],
  [march, released({ destination: { service: "prison", groups: [], units: [] }, capPerUnit: 1 })],
  ["march-2023-release-10-percent", null],
  ["early-release-2024", null],
  ["release-checks-2025", allOff],
] as const)("what is unknown is marked, never a zero or a broken number: %s", async (slug, change) => {
  const text = JSON.stringify(await outcome(slug, null, change ?? undefined));
  expect(text).not.toMatch(/NaN|Infinity|undefined|−0\.0"/);
});
