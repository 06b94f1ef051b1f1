import fc from "fast-check";
import { expect, it } from "vitest";
import { casesToLine } from "@/server/engine/workload/cases-to-line";

const work = (points: number) => ({ points, availablePoints: 10_000 });

it("11,800 of 10,000 points are 800 above 110%: 8 cases of 100 points, or 10 of 82", () => {
  // By hand: 800 / 100 = 8; 800 / 82 = 9.8.
  expect(casesToLine(work(11_800), 110, 100)).toBe(8);
  expect(casesToLine(work(11_800), 110, 82)).toBe(10);
});

it("550 points below the line are room for five cases of 100 points, not for six", () => {
  expect(casesToLine(work(10_450), 110, 100)).toBe(-5);
});

it("no number of cases without points gets there, nor any where nobody has time", () => {
  expect(casesToLine(work(11_800), 110, 0)).toBeNull();
  expect(casesToLine({ points: 100, availablePoints: 0 }, 110, 100)).toBeNull();
});

it("after the move the unit is at the line or below it, and one case fewer would not do", () => {
  const positive = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 300 }), (points, availablePoints, each) => {
      const cases = casesToLine({ points, availablePoints }, 110, each)!;
      const line = availablePoints * 1.1;
      return points - cases * each <= line + 1e-6 && points - (cases - 1) * each > line - 1e-6;
    }),
  );
});
