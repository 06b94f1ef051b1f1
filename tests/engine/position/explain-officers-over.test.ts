import { expect, test } from "vitest";
import type { OfficersShown } from "@/server/engine/disclosure/officers-shown";
import { explainOfficersOver } from "@/server/engine/position/explain-officers-over";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { officersShown } from "../../support/builders";

function stepsOf(shown: OfficersShown | null): readonly Step[] {
  const steps: Step[] = [];
  explainOfficersOver(shown, (step) => steps.push(step));
  return steps;
}

test("31 of 66 officers over for four weeks are explained by counts and thresholds", () => {
  expect(stepsOf(officersShown({ officers: 66, over: known(40), sustained: known(31) }))[0]).toMatchObject({
    value: known(31),
    inputs: [{ value: known(66) }, { value: known(40) }],
  });
});

test("a count that the page suppresses is suppressed in its explanation too", () => {
  const hidden = unknown("suppressed");
  expect(stepsOf(officersShown({ officers: 66, over: hidden, sustained: hidden }))[0]).toMatchObject({
    value: hidden,
    inputs: [{ value: known(66) }, { value: hidden }],
  });
});

test("a unit without weeks has nothing to explain", () => {
  expect(stepsOf(null)).toEqual([]);
});
