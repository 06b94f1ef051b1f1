import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut, shareOutWithin } from "@/server/embedded/modelled/share-out";

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

describe("sharing a whole number out", () => {
  it("10 over three equal weights is 4, 3, 3: the largest remainder, ties to the first", () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it("10 over 8, 1, 1 with caps 5, 9, 9 is 5, 3, 2: what is above a cap goes to the others", () => {
    expect(shareOutWithin(10, [8, 1, 1], [5, 9, 9])).toEqual([5, 3, 2]);
  });

  it("refuses to share something over no weight, or more than the caps hold", () => {
    expect(() => shareOut(3, [0, 0])).toThrow("all weights are 0");
    expect(() => shareOutWithin(10, [1, 1], [4, 5])).toThrow("within caps");
  });

  it("always sums to the total, each part within one of its exact share", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, given) => {
        const parts = shareOut(total, given);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, place) => {
          expect(Math.abs(part - (total * given[place]!) / sum(given))).toBeLessThan(1);
        });
      }),
    );
  });

  it("never passes a cap", () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(40));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pairs, fill) => {
          const caps = pairs.map(([, cap]) => cap);
          const total = Math.floor(sum(caps) * fill);
          const parts = shareOutWithin(
            total,
            pairs.map(([weight]) => weight),
            caps,
          );
          expect(sum(parts)).toBe(total);
          parts.forEach((part, place) => expect(part).toBeLessThanOrEqual(caps[place]!));
        },
      ),
    );
  });
});
