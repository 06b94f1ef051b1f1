import { expect, test } from "vitest";
import { explainPoints } from "@/server/engine/position/explain-points";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import { known } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { caseIndex } from "@/server/engine/workload/case-index";
import { resolveParameters } from "@/server/parameters/resolve";
import { unitWeek } from "../../support/builders";

test("each cause has a step with a line a tier, and the last step divides by the points available", () => {
  const cases = Array<number>(99).fill(0);
  cases[caseIndex("custody", "B3")] = 2;
  const rows = [unitWeek({ points: 118, availablePoints: 100, cases })];
  const steps: Step[] = [];
  const [week] = sumWeeks(rows);
  explainPoints(week!, sumWork(rows), resolveParameters("2026-03-31"), known(118), (step) =>
    steps.push(step),
  );
  // Official points of a custody B3 case: 59.
  expect(steps.find((step) => step.quantity === "points-custody")).toMatchObject({
    inputs: [{ name: "tier B3", value: known(2), unit: "cases x 59 points" }],
    value: known(118),
  });
  expect(steps.at(-1)).toMatchObject({ quantity: "workload-percent", value: known(118) });
});

test("nothing is worked out when nobody asks", () => {
  const rows = [unitWeek()];
  const [week] = sumWeeks(rows);
  expect(explainPoints(week!, sumWork(rows), resolveParameters("2026-03-31"), known(110))).toBeUndefined();
});
