import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { prepare } from "@/server/embedded/batch-recipe";
import { modelledBatches } from "@/server/embedded/modelled/modelled-batches";
import type { BatchRows } from "@/server/imports/batch-rows";
import type { OfficerWeek } from "@/server/engine/facts";
import { tiers } from "@/server/engine/vocabulary";
import { CASE_CELLS } from "@/server/engine/workload/case-index";
import { casePoints } from "@/server/engine/workload/case-points";
import { pointsTable } from "@/server/engine/workload/points-table";
import { resolveParameters } from "@/server/parameters/resolve";
import golden from "../../golden/modelled-probation.json";
import { files, matching, openUnits, rowsOf, sumOf, valueOf } from "../support/shipped";

const [batch2023, batch2026] = modelledBatches.map((recipe) => prepare(recipe, files).rows);
const regionOf = new Map(rowsOf("embedded-estate").parents?.map((row) => [row.unit, row.parent]));
const total = (rows: readonly OfficerWeek[], value: (row: OfficerWeek) => number) =>
  rows.reduce((sum, row) => sum + value(row), 0);
const caseCount = (row: OfficerWeek) => row.cases.reduce((sum, count) => sum + count, 0);

function digest(rows: BatchRows): string {
  const hash = createHash("sha256");
  for (const part of [rows.facts, rows.officerWeeks, rows.unitWeeks]) {
    for (const row of part ?? []) hash.update(JSON.stringify(row));
  }
  return hash.digest("hex");
}

const baselines = [
  {
    year: "2023",
    rows: batch2023!,
    staffing: "2023-03-31",
    lastWeek: "2023-03-27",
    units: 108,
    required: 6158,
    inPost: 4413,
    // Hand calculation from residents and vacancies; model section 9.
    regionGaps: { "R-LONDON": 45, "R-GREATER-MANCHESTER": 17, "R-WALES": 17 },
    // Reported: 120% over 2023, 117% to June 2024.
    mean: 120,
    // Published: people under supervision at 31 December 2022 and 31 March 2026.
    caseload: 240431,
    suspended: 0,
  },
  {
    year: "2026",
    rows: batch2026!,
    staffing: "2025-03-31",
    lastWeek: "2026-03-30",
    units: 109,
    required: 7115,
    inPost: 5636,
    regionGaps: { "R-LONDON": 33, "R-GREATER-MANCHESTER": 12.5, "R-WALES": 12.5 },
    mean: 117,
    caseload: 258332,
    suspended: 0.16,
  },
];

describe.each(baselines)("modelled probation $year: staffing", (baseline) => {
  const { facts = [] } = baseline.rows;
  const po = { grade: "po", asOf: baseline.staffing } as const;
  const gapOf = (units: readonly string[]) => {
    const here = facts.filter((fact) => units.includes(fact.unit));
    const required = sumOf(here, { ...po, measure: "required-fte" });
    return (100 * (required - sumOf(here, { ...po, measure: "in-post-fte" }))) / required;
  };

  it("covers every delivery unit that is open, and sums exactly to the national figures", () => {
    const units = matching(facts, { ...po, measure: "required-fte" }).map((fact) => fact.unit);
    expect(units).toHaveLength(baseline.units);
    expect(new Set(units)).toEqual(new Set(openUnits("delivery-unit", baseline.staffing)));
    expect(sumOf(facts, { ...po, measure: "required-fte" })).toBeCloseTo(baseline.required, 6);
    expect(sumOf(facts, { ...po, measure: "in-post-fte" })).toBeCloseTo(baseline.inPost, 6);
  });

  it("gives London, Greater Manchester and Wales the gaps of the method", () => {
    for (const [region, percent] of Object.entries(baseline.regionGaps)) {
      const units = openUnits("delivery-unit", baseline.staffing).filter(
        (unit) => regionOf.get(unit) === region,
      );
      expect(Math.abs(gapOf(units) - percent), region).toBeLessThan(0.5);
    }
  });

  it("has no unit above a gap of 60% or below 0", () => {
    for (const unit of openUnits("delivery-unit", baseline.staffing)) {
      expect(gapOf([unit]), unit).toBeLessThanOrEqual(60);
      expect(gapOf([unit]), unit).toBeGreaterThanOrEqual(0);
    }
  });

  it("is graded D throughout, and a requirement that is not published is not reported", () => {
    for (const fact of facts) {
      expect(fact.quality).toBe(fact.quantity.known ? "D" : "E");
      expect(fact.source).toBe("plimsoll-model");
    }
    const unit = "N07CROY";
    expect(valueOf(facts, { unit, grade: "pso", measure: "required-fte" })).toBe("not-reported");
    expect(valueOf(facts, { unit, grade: "pqip", measure: "required-fte" })).toBe("not-reported");
  });
});

describe.each(baselines)("modelled probation $year: weeks", (baseline) => {
  const { facts = [], officerWeeks = [], unitWeeks = [] } = baseline.rows;
  const last = officerWeeks.filter((row) => row.week === baseline.lastWeek);
  const measured = last.filter((row) => row.availablePoints > 0);
  const percents = measured.map((row) => (100 * row.points) / row.availablePoints);
  const weeks = [...new Set(officerWeeks.map((row) => row.week))];

  it("mean workload in the last week is the reported one within 0.3 points", () => {
    const mean = (100 * total(last, (row) => row.points)) / total(last, (row) => row.availablePoints);
    expect(Math.abs(mean - baseline.mean)).toBeLessThan(0.3);
  });

  it("drifts gently: every week within 2 points of it", () => {
    expect(weeks).toHaveLength(26);
    for (const week of weeks) {
      const rows = officerWeeks.filter((row) => row.week === week);
      const mean = (100 * total(rows, (row) => row.points)) / total(rows, (row) => row.availablePoints);
      expect(Math.abs(mean - baseline.mean), week).toBeLessThan(2);
    }
  });

  it("7,236 officers hold 33 to 37 cases each, together near the published caseload", () => {
    expect(last).toHaveLength(7236);
    const cases = total(last, caseCount);
    expect(cases / last.length).toBeGreaterThan(33);
    expect(cases / last.length).toBeLessThan(37);
    expect(Math.abs(cases / baseline.caseload - 1)).toBeLessThan(0.03);
  });

  it("workload spreads by about 26 points, most officers over 100%, many over 120%", () => {
    const mean = percents.reduce((sum, value) => sum + value, 0) / percents.length;
    const variance =
      percents.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / percents.length;
    expect(Math.abs(Math.sqrt(variance) - 26)).toBeLessThan(1);
    const over = (line: number) => percents.filter((value) => value > line).length / percents.length;
    // A normal distribution with mean 117-120 and spread 26: 74-78% over 100, 45-50% over 120.
    expect(over(100)).toBeGreaterThan(0.72);
    expect(over(100)).toBeLessThan(0.8);
    expect(over(120)).toBeGreaterThan(0.42);
    expect(over(120)).toBeLessThan(0.52);
  });

  it("a larger gap goes with a higher workload, with an elasticity of about 0.55", () => {
    const points = openUnits("delivery-unit", baseline.staffing).flatMap((unit) => {
      const rows = last.filter((row) => row.unit === unit);
      const fte = (measure: "required-fte" | "in-post-fte") =>
        Number(valueOf(facts, { unit, grade: "po", measure }));
      const load = fte("required-fte") / fte("in-post-fte");
      const workload = total(rows, (row) => row.points) / total(rows, (row) => row.availablePoints);
      return [{ x: Math.log(load), y: Math.log(workload) }];
    });
    const mean = (of: (point: { x: number; y: number }) => number) =>
      points.reduce((sum, point) => sum + of(point), 0) / points.length;
    const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
    const slope = mean(({ x, y }) => (x - meanX) * (y - meanY)) / mean(({ x }) => (x - meanX) * (x - meanX));
    expect(slope).toBeGreaterThan(0.45);
    expect(slope).toBeLessThan(0.65);
  });

  it("probation officers in the rows are those in post, by unit within one FTE", () => {
    const fte = (rows: readonly OfficerWeek[]) => total(rows, (row) => row.hours) / 37;
    const officers = last.filter((row) => row.grade === "po");
    expect(Math.abs(fte(officers) / baseline.inPost - 1)).toBeLessThan(0.005);
    for (const unit of openUnits("delivery-unit", baseline.staffing)) {
      const inPost = Number(valueOf(facts, { unit, grade: "po", measure: "in-post-fte" }));
      expect(Math.abs(fte(officers.filter((row) => row.unit === unit)) - inPost), unit).toBeLessThan(1);
    }
  });

  it("runs of four weeks over 110% last: more than half of those over it now, but not all", () => {
    const over = new Map<string, number>();
    for (const week of weeks.slice(-4)) {
      for (const row of officerWeeks.filter((each) => each.week === week)) {
        if (row.points > 1.1 * row.availablePoints) over.set(row.officer, (over.get(row.officer) ?? 0) + 1);
      }
    }
    const sustained = [...over.values()].filter((count) => count === 4).length;
    const now = percents.filter((value) => value > 110).length;
    expect(sustained / now).toBeGreaterThan(0.6);
    expect(sustained / now).toBeLessThan(0.95);
  });

  it("six officers have no available points and hold cases; nobody else is without", () => {
    const without = last.filter((row) => row.availablePoints <= 0);
    expect(without).toHaveLength(6);
    for (const row of without) expect(row.points).toBeGreaterThan(0);
    const lastUnits = unitWeeks.filter((row) => row.week === baseline.lastWeek);
    expect(lastUnits.reduce((sum, row) => sum + row.officersNoCapacity, 0)).toBe(6);
  });

  it("three unit-weeks are missing, none of them the last", () => {
    const reported = new Set(unitWeeks.map((row) => `${row.unit} ${row.week}`));
    expect(reported.size).toBe(26 * baseline.units - 3);
    expect(new Set(last.map((row) => row.unit)).size).toBe(baseline.units);
  });

  it("people join and leave, and numbers hold within 2% in weeks that all units report", () => {
    const first = new Set(officerWeeks.filter((row) => row.week === weeks[0]).map((row) => row.officer));
    const now = new Set(last.map((row) => row.officer));
    expect([...now].filter((officer) => !first.has(officer)).length).toBeGreaterThan(200);
    expect([...first].filter((officer) => !now.has(officer)).length).toBeGreaterThan(200);
    expect(Math.abs(first.size / now.size - 1)).toBeLessThan(0.02);
  });

  it("unit weeks are the sums of their officers, and their cases and reports make their points", () => {
    const table = pointsTable(resolveParameters(baseline.staffing), "standard");
    for (const row of unitWeeks.filter((each) => each.week === baseline.lastWeek)) {
      const officers = last.filter((each) => each.unit === row.unit && each.grade === row.grade);
      expect(row.officers).toBe(officers.length);
      expect(row.points).toBe(total(officers, (each) => each.points));
      expect(row.availablePoints).toBe(total(officers, (each) => each.availablePoints));
      expect(row.cases.reduce((sum, count) => sum + count, 0)).toBe(total(officers, caseCount));
      const [standard = 0, fast = 0] = row.reports;
      expect(row.points).toBe(
        casePoints(row.cases, table) + standard * table.standardReportPoints + fast * table.fastReportPoints,
      );
    }
  });

  it("1.2% of cases are untiered, and contact is suspended only after the reset", () => {
    const cells = new Array<number>(CASE_CELLS).fill(0);
    for (const row of unitWeeks.filter((each) => each.week === baseline.lastWeek)) {
      row.cases.forEach((count, cell) => (cells[cell] = cells[cell]! + count));
    }
    const all = cells.reduce((sum, count) => sum + count, 0);
    const share = (is: (cell: number) => boolean) =>
      cells.filter((_, cell) => is(cell)).reduce((sum, count) => sum + count, 0) / all;
    expect(share((cell) => cell >= 3 * tiers.length)).toBeCloseTo(0.012, 2);
    const isSuspended = (cell: number) => cell < 3 * tiers.length && cell % tiers.length >= tiers.length / 2;
    expect(share(isSuspended)).toBeCloseTo(baseline.suspended, 2);
  });

  it("carries pseudonyms and nothing that names or describes a person", () => {
    const columns = new Set(last.flatMap((row) => Object.keys(row)));
    expect([...columns].sort()).toEqual(
      [
        "availablePoints",
        "cases",
        "grade",
        "hours",
        "officer",
        "points",
        "reductionHours",
        "unit",
        "week",
      ].sort(),
    );
    const pseudonym = new RegExp(`^${baseline.year.slice(2)}-\\d{5}$`);
    expect(officerWeeks.filter((row) => !pseudonym.test(row.officer))).toEqual([]);
  });

  it("gives every officer one row a week at most, in a unit that is open", () => {
    const keys = new Set(officerWeeks.map((row) => `${row.officer} ${row.week}`));
    expect(keys.size).toBe(officerWeeks.length);
    const open = new Set(openUnits("delivery-unit", baseline.staffing));
    expect([...new Set(officerWeeks.map((row) => row.unit))].filter((unit) => !open.has(unit))).toEqual([]);
  });
});

describe("modelled probation: the same rows everywhere", { timeout: 60_000 }, () => {
  it("is made twice with the same bytes", () => {
    expect(digest(prepare(modelledBatches[0]!, files).rows)).toBe(digest(batch2023!));
  });

  it("has the stored digests (characterisation: our own output, equal on Node 20 and 24)", () => {
    expect({ "2023": digest(batch2023!), "2026": digest(batch2026!) }).toEqual(golden);
  });
});
