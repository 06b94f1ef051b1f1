import { expect, it } from "vitest";
import { robbins } from "@/server/engine/statistics/robbins";
import { known, unknown } from "@/server/engine/quantity";

it("7,840 without a claim, 1,317 with one and 239 with two expect 0.168 and 0.363", () => {
  // Published: Efron and Hastie, table 6.1.
  expect(robbins([7840, 1317, 239])).toMatchObject([
    { value: expect.closeTo(0.168, 3) as number },
    { value: expect.closeTo(0.363, 3) as number },
  ]);
});

it("is outside the method where nobody had that many, and has nothing to say of one number or none", () => {
  expect(robbins([5, 0, 2])).toEqual([known(0), unknown("outside-method")]);
  expect([robbins([5]), robbins([])]).toEqual([[], []]);
});
