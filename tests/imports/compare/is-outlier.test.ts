import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOutlier } from "@/server/imports/compare/is-outlier";

/** Steps of 5, 5, 5, 5, 5, 5, 5: usually 5. */
const steady = [700, 705, 700, 705, 700, 705, 700, 705];

describe("a figure beside its own past", () => {
  it("that falls from 705 to 600 where it moves by 5 is an outlier: 105 is above 8 x 5, a tenth of 705 and 20", () => {
    expect(isOutlier(600, steady)).toBe(true);
  });

  it("that moves by 70 of 705 is not, as that is below a tenth", () => {
    expect(isOutlier(635, steady)).toBe(false);
  });

  it("that moves by 20 of 60 is not, and by 21 is: single wings of small places are not told", () => {
    const small = [60, 60, 60, 60, 60, 60, 60];
    expect(isOutlier(80, small)).toBe(false);
    expect(isOutlier(81, small)).toBe(true);
  });

  it("that always moves by 100 is not an outlier when it moves by 300, and is when by 801", () => {
    const restless = [1000, 1100, 1000, 1100, 1000, 1100, 1000];
    expect(isOutlier(1300, restless)).toBe(false);
    expect(isOutlier(1801, restless)).toBe(true);
  });

  it("without six steps behind it is one when it moves by more than a third: 466 of 700 is, 467 is not", () => {
    const short = [700, 700, 700, 700, 700, 700];
    expect(isOutlier(466, short)).toBe(true);
    expect(isOutlier(467, short)).toBe(false);
    expect(isOutlier(629, [...short, 700])).toBe(true);
    expect(isOutlier(1, [])).toBe(false);
  });

  it("that stays where it was is never one", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { minLength: 1, maxLength: 30 }), (past) => {
        expect(isOutlier(past.at(-1) ?? 0, past)).toBe(false);
      }),
    );
  });
});
