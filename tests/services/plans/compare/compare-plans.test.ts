import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { ComparePlansView } from "@/server/contracts/compare-plans";
import { localContext, type ServiceContext } from "@/server/services/context";
import { comparePlans } from "@/server/services/plans/compare/compare-plans";
import { savePlan } from "@/server/services/plans/save-plan";
import { loadedDatabase } from "@/tests/support/loaded-database";

let database: Database;
let context: ServiceContext;
beforeAll(async () => {
  database = await loadedDatabase("pglite");
  context = localContext(database);
}, 240_000);
afterAll(() => database.close());

const releases = ["march-2023-release", "march-2023-release-10-percent"];
const row = ({ rows }: ComparePlansView, label: string) =>
  rows.find((each) => each.label === label)?.cells ?? [];

describe("the release of 5% beside that of 10%", () => {
  let view: ComparePlansView;
  beforeAll(async () => {
    view = await comparePlans(context, { plans: releases });
  });

  it("releases 90 people and twice as many, as was reported and warned of", () => {
    expect(row(view, "People released").map(({ text }) => text)).toEqual(["90", "180"]);
  });

  it("calls best what gives most, and what costs headquarters least", () => {
    expect(row(view, "Most effective FTE").map(({ best }) => best)).toEqual([false, true]);
    expect(row(view, "Headquarters FTE-months lost").map(({ best }) => best)).toEqual([true, false]);
    expect(row(view, "People released").map(({ best }) => best)).toEqual([false, false]);
  });

  it("draws each measure on one scale for both", () => {
    expect(view.charts.map(({ charts }) => charts.length)).toEqual([2, 2]);
    for (const { charts } of view.charts) {
      const reaches = charts.map(({ drawing }) => (drawing.kind === "lines" ? drawing.reaches : []));
      expect(reaches[0]).toEqual(reaches[1]);
      expect(reaches[0]?.length).toBe(4);
    }
  });

  it("says what differs", () => {
    expect(view.differences).toHaveLength(1);
    expect(view.differences[0]?.changes.length).toBeGreaterThan(0);
  });
});

it("lists an assumption that one of two plans changes", async () => {
  const saved = await savePlan(context, {
    ...{ plan: "release-checks-2025", version: null, onto: null, branch: false, step: null },
    fields: [
      ["overrides", "rows"],
      ["overrides.0.key", "error-risk.theta"],
      ["overrides.0.value", "0.28"],
      ["overrides.0.author", "Analyst"],
      ["overrides.0.reason", "The higher end of the range."],
    ],
  });
  if (!saved.saved) throw new Error("Not saved.");
  const view = await comparePlans(context, { plans: ["release-checks-2025", saved.plan] });
  expect(view.differences[0]?.changes.map(({ where }) => where)).toContainEqual(
    expect.stringMatching(/^Changed assumption, /),
  );
  const errors = row(view, "Expected releases in error a year").map(({ text }) => text);
  expect(new Set(errors).size).toBe(2);
});

it("compares the changes of plans that start from different positions, and says so", async () => {
  const view = await comparePlans(context, { plans: ["march-2023-release", "release-checks-2025"] });
  expect(view.notes).toEqual([
    "These plans start from different positions: compare what they change, not how high they stand.",
    "Sums and means are of the first 12 months, which all of them have.",
  ]);
  expect(row(view, "People released").map(({ text }) => text)).toEqual(["90", "none"]);
});

it("shows the first four of five, once each, and says what it does not show", async () => {
  const plans = [...releases, "march-2023-release", "nowhere", "early-release-2024", "release-checks-2025"];
  const view = await comparePlans(context, { plans });
  expect(view.plans.map(({ plan }) => plan)).toEqual([...releases, "early-release-2024"]);
  expect(view.notes.slice(0, 2)).toEqual([
    "A plan that was asked for is not shown. This scenario, or this version of it, is not held here.",
    "At most 4 plans are compared: the first of those chosen are shown.",
  ]);
});

it("offers all plans where none is chosen", async () => {
  const view = await comparePlans(context, { plans: [] });
  expect(view).toMatchObject({ plans: [], rows: [], charts: [], differences: [], notes: [] });
  expect(view.choices.length).toBeGreaterThanOrEqual(4);
});
