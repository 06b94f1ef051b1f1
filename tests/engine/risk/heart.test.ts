import { expect, it } from "vitest";
import { heart } from "@/server/engine/risk/heart";

it("the reprinted example of isolating a plant gives 0.27", () => {
  // Published: task type F, five error-producing conditions, printed 1.8, 6, 3.4, 2.2, 1.12 and 0.27.
  const conditions = [
    [3, 0.4],
    [6, 1],
    [4, 0.8],
    [2.5, 0.8],
    [1.2, 0.6],
  ].map(([maximumEffect = 1, assessedProportion = 0]) => ({ maximumEffect, assessedProportion }));
  const { effects, errorProbability } = heart(0.003, conditions);
  expect(effects).toEqual([1.8, 6, 3.4, 2.2, 1.12].map((effect) => expect.closeTo(effect, 12) as number));
  expect(errorProbability).toBeCloseTo(0.27143424, 12);
});

it("without conditions is the nominal value, and never above 1", () => {
  expect(heart(0.16, [])).toEqual({ effects: [], errorProbability: 0.16 });
  expect(heart(0.16, [{ maximumEffect: 17, assessedProportion: 1 }]).errorProbability).toBe(1);
});

it("a nominal probability above 1 is refused", () => {
  expect(() => heart(2, [])).toThrow("The nominal error probability");
});
