import { expect, test } from "vitest";
import { explainTail } from "@/server/engine/position/explain-tail";
import { known } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";

const above = [{ cut: "distribution.second", percent: 110, officers: known(41) }] as const;
const unmeasured = {
  untieredCases: known(12),
  workloadIfAveragePercent: known(119),
  workloadAtMostPercent: known(121),
};

test("the tail and the unmeasured work have a step each", () => {
  const steps: Step[] = [];
  explainTail(above, unmeasured, (step) => steps.push(step));
  expect(steps.map(({ quantity, value }) => [quantity, value])).toEqual([
    ["officers-above-110", known(41)],
    ["untiered-cases", known(12)],
    ["workload-at-most", known(121)],
  ]);
});

test("a unit without weeks has no unmeasured work to speak of", () => {
  const steps: Step[] = [];
  explainTail([], null, (step) => steps.push(step));
  expect(steps).toEqual([]);
});
