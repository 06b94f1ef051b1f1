import { expect, it } from "vitest";
import { convexityLimit } from "@/server/engine/risk/convexity-limit";

it("with SPAR-H's exponent is 0.588", () => {
  expect(convexityLimit(5.6788735872675735)).toBeCloseTo(0.5880456295278406, 14);
});

it("an exponent of 1 or less is convex throughout: a limit of 1 or more", () => {
  expect([convexityLimit(1), convexityLimit(0.5)]).toEqual([1, 1.5]);
});

it("is where the second difference of the error curve changes sign", () => {
  const kappa = 3;
  const error = (staff: number) => 1 / (1 + staff * staff * staff);
  // p = 2/3 at staff^3 = 1/2.
  const staff = Math.cbrt(1 / convexityLimit(kappa) - 1);
  const bend = (at: number) => error(at + 0.01) + error(at - 0.01) - 2 * error(at);
  expect(bend(staff + 0.03)).toBeGreaterThan(0);
  expect(bend(staff - 0.03)).toBeLessThan(0);
});

it("an exponent of 0 is refused", () => {
  expect(() => convexityLimit(0)).toThrow("The exponent of the error curve");
});
