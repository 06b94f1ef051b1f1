import fc from "fast-check";
import { expect, it } from "vitest";
import { shareMultiplier } from "@/server/engine/risk/share-multiplier";

it("38% inexperienced at a factor of 10 multiply by 4.42", () => {
  expect(shareMultiplier(10, 0.38)).toBeCloseTo(4.42, 14);
});

it("nobody multiplies by 1, everybody by the whole factor", () => {
  expect([shareMultiplier(5, 0), shareMultiplier(5, 1)]).toEqual([1, 5]);
});

it("is the mean over two kinds of staff", () => {
  const positive = fc.double({ min: 0.01, max: 50, noNaN: true });
  fc.assert(
    fc.property(positive, fc.double({ min: 0, max: 1, noNaN: true }), (factor, share) => {
      expect(shareMultiplier(factor, share)).toBeCloseTo(share * factor + (1 - share), 12);
    }),
  );
});

it("a share above 1 and a factor of 0 are refused", () => {
  expect(() => shareMultiplier(3, 1.2)).toThrow("The share that a factor applies to");
  expect(() => shareMultiplier(0, 0.5)).toThrow("The multiplier of a factor");
});
