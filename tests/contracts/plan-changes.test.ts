import { describe, expect, it } from "vitest";
import { planChanges } from "@/server/contracts/plan-changes";
import { ScenarioFile } from "@/server/contracts/scenario";
import { measureTypes } from "@/server/engine/plan-vocabulary";

const names = { place: (code: string) => `Unit ${code}`, assumption: (key: string) => `Row ${key}` };
const dated = { reason: "Why.", active: true, from: "2026-04-01", to: "2026-09-30" };
const where = { service: "prison", groups: ["G-1"], units: ["U1"] };

/** One measure of each kind, with every field filled in. */
const measures = [
  {
    ...{ type: "headquarters-release", id: "release", reason: "Why.", active: true },
    pool: { definition: "All.", fte: 1800, headquartersFte: 5592, includesSpecialists: false },
    ...{ percent: 5, operationalPercent: 5, probationOfficerPercent: 4, prisonExperiencePercent: 55 },
    ...{ onSitePercent: 70, hoursPercent: 93, waves: [{ on: "2026-04-17", sharePercent: 100 }] },
    ...{ lengthMonths: 9, inductionWeeks: 4, rampMonths: 3, destination: where, sharing: "worst-first" },
    ...{ placements: [{ unit: "U1", people: 3 }], capPerUnit: 10 },
    stops: [{ part: "Policy", people: 4, work: "Reviews", owner: "The director" }],
  },
  { ...dated, type: "transfer", id: "t", fromUnit: "U1", toUnit: "U2", fte: 4 },
  { ...dated, type: "recruitment", id: "r", where, peopleAMonth: 20 },
  { ...dated, type: "leaving-rate", id: "l", where, points: -1 },
  { ...dated, type: "sickness", id: "s", where, points: 2 },
  { ...dated, type: "overtime", id: "o", where, staffPercent: 10, hoursAWeek: 4 },
  { ...dated, type: "training", id: "tr", where, staffPercent: 10, hoursEach: 30 },
  {
    ...dated,
    type: "early-release",
    id: "e",
    waves: [{ on: "2026-05-01", people: 9 }],
    peopleAMonth: 3,
    monthsEarly: 2.5,
  },
  { ...dated, type: "growth", id: "g", where, of: "population", percentAYear: 3 },
  { ...dated, type: "contact-suspension", id: "c", where, caseTypes: ["licence"], percent: 15 },
  {
    ...{ ...dated, type: "case-transfer", id: "ct", fromUnit: "U1", toUnit: "U2" },
    ...{ caseType: "licence", tier: "C2", cases: 40 },
  },
  { ...dated, type: "capacity", id: "cap", unit: "U1", places: 50, requiredFte: 12 },
  { ...dated, type: "police-cells", id: "p", people: 200 },
  { ...dated, type: "second-check", id: "sc", where, coveragePercent: 50, minutesEach: 20, by: "outside" },
  { ...dated, type: "duty-governor", id: "d", where, coveragePercent: 20 },
  { ...dated, type: "new-rules", id: "n", task: "check", sharePercent: 40 },
];
const full = ScenarioFile.parse({
  ...{ schemaVersion: 1, title: "All", about: "Assumed.", baseline: "2026-03-31", months: 12, measures },
  overrides: [{ key: "error-risk.theta", value: 0.3, author: "A", reason: "Why." }],
});
const changes = (before: ScenarioFile, after: ScenarioFile) => planChanges(before, after, names);
const changed = (change: (file: ScenarioFile) => void) => {
  const after = structuredClone(full);
  change(after);
  return changes(full, after);
};

type Json = Record<string, unknown>;

/** Each way to change one value of a plan: its path and the plan with another value there. */
function slips(value: unknown, path: string, put: (other: unknown) => unknown): [string, unknown][] {
  if (Array.isArray(value))
    return (value as unknown[]).flatMap((each, at) =>
      slips(each, `${path}.${at}`, (other) => put(value.with(at, other))),
    );
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      slips(each, `${path}.${key}`, (other) => put({ ...(value as Json), [key]: other })),
    );
  return [[path, put(otherThan(value, path))]];
}

function otherThan(value: unknown, path: string): unknown {
  if (typeof value === "number") return value + 0.0001;
  if (typeof value === "boolean") return !value;
  if (/\.(on|from|to)$|baseline$/.test(path)) return "2026-06-15";
  return `${value as string}, other`;
}

describe("what a plan has otherwise", () => {
  it("the plan above has every kind of measure", () => {
    expect(measures.map(({ type }) => type)).toEqual([...measureTypes]);
  });

  it("is nothing between a plan and itself", () => {
    expect(changes(full, structuredClone(full))).toEqual([]);
  });

  it.each(slips(full, "", (other) => other).filter(([path]) => !/schemaVersion|type$/.test(path)))(
    "is said of every single value, even where it is a ten-thousandth: %s",
    (_, other) => {
      expect(changes(full, other as ScenarioFile)).not.toEqual([]);
    },
  );

  it("names the measure, the field and both values with their units", () => {
    const after = changed(({ measures: [release] }) =>
      Object.assign(release!, { percent: 10, capPerUnit: null }),
    );
    expect(after).toEqual([
      { where: "Measure 1, Headquarters release: Release", before: "5%", after: "10%" },
      { where: "Measure 1, Headquarters release: Most at one unit", before: "10 people", after: "no cap" },
    ]);
  });

  it("calls units, services and dates by their names", () => {
    const after = changed(({ measures: all }) =>
      Object.assign(all[1]!, { toUnit: "U9", from: "2026-05-01", to: null }),
    );
    expect(after.map(({ before, after: is }) => [before, is])).toEqual([
      ["Unit U2", "Unit U9"],
      ["1 April 2026", "1 May 2026"],
      ["30 September 2026", "to the end of the plan"],
    ]);
  });

  it("says of a measure that it was switched off, and of nothing else", () => {
    expect(changed(({ measures: all }) => Object.assign(all[2]!, { active: false }))).toEqual([
      { where: "Measure 3, Recruitment: Switched", before: "on", after: "off" },
    ]);
  });

  it("says of measures that they were added and taken out, by the number that they have or had", () => {
    const after = changed((file) => {
      const [release] = file.measures.splice(0, 1);
      file.measures.push({ ...release!, id: "another" });
    });
    expect(after).toEqual([
      { where: "Measure 1, Headquarters release", before: "in the plan, on", after: "taken out" },
      { where: "Measure 16, Headquarters release", before: "not in the plan", after: "added, on" },
    ]);
  });

  it("a measure that goes from the end to the beginning has moved, the fifteen others have not", () => {
    expect(changed(({ measures: all }) => void all.unshift(all.pop()!))).toEqual([
      { where: "Measure 1, New rules: Place in the order", before: "16 of 16", after: "1 of 16" },
    ]);
  });

  it("tells assumptions apart by key: changed, set back, and set anew", () => {
    const after = changed((file) => {
      file.overrides = [{ key: "line.full", value: 105, author: "B", reason: "To see." }];
    });
    expect(after).toEqual([
      {
        where: "Changed assumption, Row error-risk.theta",
        before: "0.3, A, Why.",
        after: "as in the register",
      },
      {
        where: "Changed assumption, Row line.full",
        before: "as in the register",
        after: "105, B, To see.",
      },
    ]);
  });

  it("says rows as a whole", () => {
    const after = changed(({ measures: [release] }) =>
      Object.assign(release!, {
        waves: [
          { on: "2026-04-17", sharePercent: 50 },
          { on: "2026-07-03", sharePercent: 50 },
        ],
      }),
    );
    expect(after).toEqual([
      {
        where: "Measure 1, Headquarters release: When they leave",
        before: "17 April 2026, 100%",
        after: "17 April 2026, 50%; 3 July 2026, 50%",
      },
    ]);
  });
});
