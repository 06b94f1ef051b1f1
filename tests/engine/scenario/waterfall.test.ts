import { expect, it } from "vitest";
import { emptyWaterfall, waterfallSteps } from "@/server/engine/scenario/waterfall";

it("has every step and nobody in it", () => {
  const { people, steps, netFte } = emptyWaterfall(3);
  expect(Object.keys(steps)).toEqual(waterfallSteps);
  expect([...people, ...netFte, ...steps.learning]).toEqual(Array(9).fill(0));
});
