import { expect, test } from "vitest";
import { explainOfficersOver } from "@/server/engine/position/explain-officers-over";
import { known } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";

const over = {
  week: "2026-03-30",
  officers: 66,
  officersNoCapacity: 0,
  over: 40,
  sustained: 31,
  everSustained: 50,
};

test("31 of 66 officers over for four weeks are explained by counts and the two thresholds", () => {
  const steps: Step[] = [];
  explainOfficersOver(over, (step) => steps.push(step));
  expect(steps[0]).toMatchObject({ value: known(31), parameters: ["line.over", "rule.sustained-weeks"] });
});

test("a unit without weeks has nothing to explain", () => {
  const steps: Step[] = [];
  explainOfficersOver(undefined, (step) => steps.push(step));
  expect(steps).toEqual([]);
});
