import { expect, test } from "vitest";
import { explainOfficersOver } from "@/server/engine/position/explain-officers-over";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import type { OfficersOver } from "@/server/engine/workload/officers-over";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");
const over = {
  week: "2026-03-30",
  officers: 66,
  officersNoCapacity: 0,
  over: 40,
  sustained: 31,
  everSustained: 50,
};

function stepsOf(counts: OfficersOver | undefined): readonly Step[] {
  const steps: Step[] = [];
  explainOfficersOver(counts, parameters, (step) => steps.push(step));
  return steps;
}

test("31 of 66 officers over for four weeks are explained by counts and thresholds", () => {
  expect(stepsOf(over)[0]).toMatchObject({
    value: known(31),
    inputs: [{ value: known(66) }, { value: known(40) }],
  });
});

test("a count that the page suppresses is suppressed in its explanation too", () => {
  expect(stepsOf({ ...over, over: 4, sustained: 2 })[0]).toMatchObject({
    value: unknown("suppressed"),
    inputs: [{ value: known(66) }, { value: unknown("suppressed") }],
  });
});

test("a unit without weeks has nothing to explain", () => {
  expect(stepsOf(undefined)).toEqual([]);
});
