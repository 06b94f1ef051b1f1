import fc from "fast-check";
import { expect, it } from "vitest";
import { betaTails } from "@/server/engine/statistics/beta-tails";

it("a uniform variable lies below 0.25 with 0.25", () => {
  const { lower, upper } = betaTails(1, 1, 0.25);
  expect([lower, upper]).toEqual([expect.closeTo(0.25, 14), expect.closeTo(0.75, 14)]);
});

it("shapes 2 and 3 lie below 0.4 with 0.5248", () => {
  // By hand: 6 x^2 - 8 x^3 + 3 x^4 at 0.4.
  expect(betaTails(2, 3, 0.4).lower).toBeCloseTo(0.96 - 0.512 + 0.0768, 14);
});

it("nothing lies below 0 or above 1", () => {
  expect([betaTails(2, 3, 0), betaTails(2, 3, 1)]).toEqual([
    { lower: 0, upper: 1 },
    { lower: 1, upper: 0 },
  ]);
});

it("turning both shapes and x around turns the tails around", () => {
  const shape = fc.double({ min: 0.1, max: 200, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (alpha, beta, x) => {
      expect(betaTails(alpha, beta, x).lower).toBeCloseTo(betaTails(beta, alpha, 1 - x).upper, 11);
    }),
  );
});

it("a shape of 0 is refused by its name", () => {
  expect(() => betaTails(0, 1, 0.5)).toThrow("The first shape");
  expect(() => betaTails(1, 0, 0.5)).toThrow("The second shape");
});
