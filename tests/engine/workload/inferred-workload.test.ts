import fc from "fast-check";
import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { inferredWorkload } from "@/server/engine/workload/inferred-workload";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");
const infer = (required: number, effective: number, population: number, capacity: number) =>
  inferredWorkload(
    {
      requiredFte: known(required),
      effectiveFte: known(effective),
      population: known(population),
      operationalCapacity: known(capacity),
    },
    parameters,
  );

test("100 required, 80 effective, at the reference occupancy: 125%", () => {
  expect(infer(100, 80, 950, 1000).workloadPercent).toEqual(known(125));
});

test("a 30% gap with work conserved is 143%", () => {
  // Published check of the model: 1 / 0.7.
  const { workloadPercent } = infer(100, 70, 900, 1000);
  expect(workloadPercent.known && workloadPercent.value).toBeCloseTo(100 / 0.7, 10);
});

test("occupancy of 1.14 against 0.95 raises demand by the root of 1.2: 9.5%", () => {
  // Hand calculation: sqrt(1.14 / 0.95) = 1.0954451.
  const { demandIndex } = infer(100, 100, 1140, 1000);
  expect(demandIndex.known && demandIndex.value).toBeCloseTo(1.0954451150103321, 12);
});

test("empty places give no credit", () => {
  expect(infer(100, 100, 100, 1000).demandIndex).toEqual(known(1));
});

test("more officers never raise workload", () => {
  const officers = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(officers, officers, fc.integer({ min: 0, max: 2000 }), (fewer, extra, people) => {
      const some = infer(200, fewer, people, 1000).workloadPercent;
      const more = infer(200, fewer + extra, people, 1000).workloadPercent;
      expect(some.known && more.known && more.value <= some.value).toBe(true);
    }),
  );
});

test("nobody effective is no capacity; a prison without places is outside the method", () => {
  expect(infer(100, 0, 900, 1000).workloadPercent).toEqual(unknown("no-available-hours"));
  expect(infer(100, 80, 0, 0).workloadPercent).toEqual(unknown("outside-method"));
});
