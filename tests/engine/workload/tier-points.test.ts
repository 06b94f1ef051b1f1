import { expect, it } from "vitest";
import { tierPoints } from "@/server/engine/workload/tier-points";

const one = { total: 10, warrants: 1, unpaidWork: 1, overdueTermination: 1 };
const kept = (warrants: number, unpaidWork: number, overdueTermination: number) => ({
  ...{ warrants, unpaidWork, overdueTermination },
});

it.each([
  [kept(0, 0, 0), 7],
  [kept(75, 50, 50), 8.75],
  [kept(100, 100, 100), 10],
  [kept(-20, 130, 0), 8],
])("10 cases of 1 point with one inactive of each kind, kept %o, score %f", (shares, points) => {
  // Official vectors for the first two; the last by hand: shares are held between 0 and 100.
  expect(tierPoints(one, 1, shares, true)).toBe(points);
});

it("inactive cases stay when they are not subtracted", () => {
  expect(tierPoints(one, 10, kept(0, 0, 0), false)).toBe(100); // official vector
});
