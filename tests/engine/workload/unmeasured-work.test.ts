import fc from "fast-check";
import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { caseIndex } from "@/server/engine/workload/case-index";
import { unmeasuredWork } from "@/server/engine/workload/unmeasured-work";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");

function held(counts: Readonly<Record<number, number>>): number[] {
  const cases = Array<number>(99).fill(0);
  for (const [cell, count] of Object.entries(counts)) cases[Number(cell)] = count;
  return cases;
}

test("10 untiered community cases on 1,000 of 1,000 points are at most 306%: 206 points each", () => {
  // Official points: A3 community 206.
  const cases = held({ [caseIndex("community", "untiered")]: 10 });
  const work = unmeasuredWork({ points: 1000, cases }, 1000, parameters);
  expect(work.untieredCases).toEqual(known(10));
  expect(work.workloadAtMostPercent).toEqual(known(306));
});

test("an average untiered licence case beside one A3 (219) and one D1 (31) weighs 125 points", () => {
  const cases = held({
    [caseIndex("licence", "A3")]: 1,
    [caseIndex("licence", "D1")]: 1,
    [caseIndex("licence", "untiered")]: 2,
  });
  const work = unmeasuredWork({ points: 250, cases }, 500, parameters);
  expect(work.workloadIfAveragePercent).toEqual(known(100));
});

test("measured workload is the lower bound, and the average lies between the bounds", () => {
  const counts = fc.array(fc.nat(30), { minLength: 99, maxLength: 99 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 90000 }), (cases, points) => {
      const work = unmeasuredWork({ points, cases }, 40000, parameters);
      const { workloadIfAveragePercent: average, workloadAtMostPercent: most } = work;
      return (
        average.known &&
        most.known &&
        (100 * points) / 40000 <= average.value + 1e-9 &&
        average.value <= most.value + 1e-9
      );
    }),
  );
});

test("without available points there is no capacity", () => {
  expect(unmeasuredWork({ points: 10, cases: held({}) }, 0, parameters).workloadAtMostPercent).toEqual(
    unknown("no-available-hours"),
  );
});
