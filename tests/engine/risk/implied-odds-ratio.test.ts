import { expect, it } from "vitest";
import { impliedOddsRatio } from "@/server/engine/risk/implied-odds-ratio";

it("workload of 1.2 and inexperience from 28% to 38% imply a ratio of 3.54", () => {
  // Vectors of published methods; the observed ratio is 3.86.
  const time = { now: 2.816179201779737, before: 1 };
  const experience = { now: 4.42, before: 3.52 };
  expect(impliedOddsRatio([time, experience])).toBeCloseTo(3.536225020416601, 12);
});

it("no change implies 1", () => {
  expect([impliedOddsRatio([]), impliedOddsRatio([{ now: 3, before: 3 }])]).toEqual([1, 1]);
});
