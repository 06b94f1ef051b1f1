import fc from "fast-check";
import { expect, it } from "vitest";
import { probabilityOfLogOdds } from "@/server/engine/risk/probability-of-log-odds";
import { logOdds } from "@/server/engine/risk/log-odds";

it("log-odds of 0 are a half, far ones 0 and 1", () => {
  expect([0, -1000, 1000].map(probabilityOfLogOdds)).toEqual([0.5, 0, 1]);
});

it("undoes the log-odds", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), (probability) => {
      expect(probabilityOfLogOdds(logOdds(probability)) / probability).toBeCloseTo(1, 12);
    }),
  );
});
