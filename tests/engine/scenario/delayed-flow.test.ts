import { expect, it } from "vitest";
import { delayedFlow } from "@/server/engine/scenario/delayed-flow";

it("a delay of 2.25 months is three quarters after two and a quarter after three", () => {
  expect(delayedFlow([0, 10, 0, 0, 0], 2.25)).toEqual([0, 0, 0, 7.5, 2.5]);
  expect(delayedFlow([0, 10], 0)).toEqual([0, 10]);
});
