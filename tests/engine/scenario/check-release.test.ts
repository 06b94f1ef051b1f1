import { expect, it } from "vitest";
import { checkRelease } from "@/server/engine/scenario/check-release";
import { context } from "./support/check-context";
import { problems } from "./support/problems";
import { release } from "./support/small-model";

const found = (part: Parameters<typeof release>[0]) =>
  problems((report) => checkRelease(report, release(part), context));
const pool = { definition: "Eligible", fte: 200, headquartersFte: null, includesSpecialists: false };

it("finds nothing wrong with a plain release", () => {
  expect(found({})).toEqual([]);
});

it.each<[string, Parameters<typeof release>[0], string, string]>([
  ["over 100%", { percent: 101 }, "percent", "percent"],
  [
    "a pool beyond headquarters less its specialists",
    { pool: { ...pool, fte: 200, headquartersFte: 700 } },
    "pool.fte",
    "pool-of-headquarters",
  ],
  [
    "kinds of people beyond 100%",
    { prisonExperiencePercent: 95 },
    "prisonExperiencePercent",
    "shares-of-people",
  ],
  ["waves of 90%", { waves: [{ on: "2026-04-16", sharePercent: 90 }] }, "waves", "waves-make-100"],
  [
    "a day before the plan",
    { waves: [{ on: "2026-03-01", sharePercent: 100 }] },
    "waves.0.on",
    "outside-horizon",
  ],
  ["no length", { lengthMonths: 0 }, "lengthMonths", "range"],
  [
    "work that stops for more people than leave",
    { stops: [{ part: "Policy", people: 11, work: "Reviews", owner: "" }] },
    "stops",
    "more-than-pool",
  ],
  ["half a person as a cap", { capPerUnit: 1.5 }, "capPerUnit", "whole-people"],
  ["the optimised rule", { sharing: "optimised" }, "sharing", "rule-not-built"],
  [
    "risks of two services",
    { sharing: "highest-risk-first", destination: { service: null, groups: [], units: [] } },
    "destination.service",
    "one-service",
  ],
  [
    "placements by another rule",
    { placements: [{ unit: "AAI", people: 1 }] },
    "placements",
    "manual-placements",
  ],
  [
    "more placed than released",
    {
      sharing: "manual",
      placements: [
        { unit: "AAI", people: 6 },
        { unit: "BBI", people: 5 },
      ],
    },
    "placements",
    "more-than-pool",
  ],
  [
    "a unit that closes",
    { destination: { service: null, groups: [], units: ["ZZI", "AAI"] } },
    "destination.units.0",
    "unit-closes",
  ],
])("refuses %s", (_name, part, field, rule) => {
  expect(found(part)).toContainEqual(expect.objectContaining({ field, rule, severity: "refused" }));
});

it("notes caps that cannot hold everyone: 10 people, 5 prisons, 1 each, and says which cap would", () => {
  const [problem] = found({ capPerUnit: 1 });
  expect(problem).toMatchObject({ rule: "caps-too-small", severity: "noted", allowed: { min: 2, max: 10 } });
  expect(problem?.sentence).toContain("5 would wait in the holding area. Raise the cap to 2");
});
