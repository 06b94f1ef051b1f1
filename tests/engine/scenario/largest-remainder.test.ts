import fc from "fast-check";
import { expect, it } from "vitest";
import { largestRemainder } from "@/server/engine/scenario/largest-remainder";

it("10 in equal thirds are 4, 3 and 3; nobody where nothing weighs", () => {
  expect(largestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(largestRemainder(7, [0.5, 0.3, 0.2])).toEqual([4, 2, 1]);
  expect(largestRemainder(7, [0, 0])).toEqual([0, 0]);
});

it("shares out everybody, each within one of the exact share", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(500), weights, (people, each) => {
      const total = each.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 0);
      const shared = largestRemainder(people, each);
      expect(shared.reduce((sum, count) => sum + count, 0)).toBe(people);
      shared.forEach((count, at) => expect(Math.abs(count - (people * each[at]!) / total)).toBeLessThan(1));
    }),
  );
});

it("refuses halves of people and unknown weights", () => {
  expect(() => largestRemainder(1.5, [1])).toThrow("whole numbers");
  expect(() => largestRemainder(1, [NaN])).toThrow("Weights must be 0 or more");
});
