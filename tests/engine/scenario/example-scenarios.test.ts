import { expect, it } from "vitest";
import { readScenario } from "@/server/contracts/read-scenario";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { register } from "@/server/parameters/register";
import { exampleScenario } from "@/tests/support/example-scenario";
import { embeddedModel } from "./support/embedded-model";

const boundsOf = (key: string) => register[key as RegisterKey]?.bounds ?? null;

/** What is unknown is in no sum. */
const knownOr0 = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? 0 : value);

function run(name: string) {
  const read = readScenario(JSON.stringify(exampleScenario(name)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  const model = embeddedModel(scenario.baseline as "2023-03-31" | "2026-03-31");
  expect(checkScenario(scenario, { model, boundsOf })).toEqual([]);
  const result = runScenario(model, scenario);
  const sum = (table: typeof result.plan, field: "errorsAYear" | "population" | "cases", month: number) =>
    model.units.reduce((total, _, place) => total + knownOr0(table[field][place * table.columns + month]), 0);
  return {
    result,
    model,
    change: (field: Parameters<typeof sum>[1], month: number) =>
      sum(result.plan, field, month) - sum(result.base, field, month),
  };
}

it("March 2023: 90 people of an eligible 1,800, all placed, and headquarters loses 83.7 FTE from the first month", () => {
  const { result, model } = run("march-2023-release");
  const [release] = result.releases;
  expect([release!.people, release!.poolFte, release!.headquartersFte]).toEqual([90, 1800, 5592]);
  expect(release!.waves[0]!.held).toEqual([]);
  const cover = (code: string) => result.plan.coverFte[model.places.get(code)! * result.plan.columns + 2]!;
  // 90 people at 93% of full-time hours.
  expect(cover("HQ") + cover("HQ-AREA")).toBeCloseTo(-83.7, 9);
}, 120_000);

it("its 10% variant releases 180, and the second 90 see the first", () => {
  const { result } = run("march-2023-release-10-percent");
  expect(result.releases.map(({ people }) => people)).toEqual([90, 90]);
  const most = new Map<string, number>();
  for (const { waves } of result.releases)
    for (const { unit, people } of waves[0]!.placements) most.set(unit, (most.get(unit) ?? 0) + people);
  expect(Math.max(...most.values())).toBeLessThanOrEqual(10);
}, 120_000);

it("early release: fewer held, as many more on licence or in custody cases less, and more errors", () => {
  const { change } = run("early-release-2024");
  expect(change("population", 7)).toBeLessThan(-1000);
  // Licence cases rise and custody cases fall by the same people.
  expect(change("cases", 7)).toBeCloseTo(0, 6);
  expect(change("errorsAYear", 6)).toBeGreaterThan(0);
}, 120_000);

it("release checks: fewer errors", () => {
  const { change } = run("release-checks-2025");
  expect(change("errorsAYear", 6)).toBeLessThan(-20);
}, 120_000);
