import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountTree } from "@/server/engine/disclosure/count-network";
import { suppressCounts } from "@/server/engine/disclosure/suppress-counts";
import { testParameters } from "../../support/parameters";
import { attack } from "./support/attack";

const parameters = testParameters();
/** Limits so low that every table that agrees with what is shown can be tried. */
const low = { officers: 6, count: 3 };
const lowParameters = testParameters({
  "disclosure.minimum-officers": low.officers,
  "disclosure.minimum-count": low.count,
});

const units = (...weeks: readonly CountTree[]) => suppressCounts(weeks, parameters).units;
/** `-` hidden, `+` shown. */
const signs = (shown: readonly boolean[] | undefined) =>
  (shown ?? []).map((isShown) => (isShown ? "+" : "-")).join("");
const ofOneUnit = (...weeks: readonly (readonly number[])[]) =>
  signs(units(...weeks.map((counts) => [[counts]]))[0]?.[0]);

const tree = (bands: number, most: number) =>
  fc.array(
    fc.array(fc.array(fc.nat(most), { minLength: bands, maxLength: bands }), { minLength: 1, maxLength: 2 }),
    {
      minLength: 1,
      maxLength: 2,
    },
  );
const trees = fc.oneof(tree(2, 8), tree(3, 4));

describe("one unit", () => {
  it("has all counts hidden with 9 officers, and shown with 10 in two bands of 5", () => {
    expect(ofOneUnit([5, 4])).toBe("--");
    expect(ofOneUnit([5, 5])).toBe("++");
  });

  it("hides 3, and with it the next smallest, because 60 less the rest would tell it", () => {
    expect(ofOneUnit([3, 7, 20, 30])).toBe("--++");
  });

  it("hides a third where two hidden counts make less than 5 together: 2 and 1 with 8", () => {
    expect(ofOneUnit([2, 1, 8, 20, 30])).toBe("---++");
    expect(ofOneUnit([2, 3, 8, 20, 30])).toBe("--+++");
  });

  it("shows zeros, and hides one only where nothing else is left", () => {
    expect(ofOneUnit([0, 3, 7, 20])).toBe("+--+");
    expect(ofOneUnit([0, 0, 3, 57])).toBe("++--");
    expect(ofOneUnit([0, 60])).toBe("++");
  });

  it("shows everything of nobody", () => {
    expect(ofOneUnit([0, 0, 0])).toBe("+++");
  });
});

describe("weeks beside each other", () => {
  it("a count hidden in one week is hidden in all, with its partner: 7 last week would tell the 3 of this", () => {
    expect(ofOneUnit([8, 7, 20, 30], [9, 3, 20, 30])).toBe("--++");
    expect(ofOneUnit([7, 8, 20, 30], [7, 8, 20, 30])).toBe("++++");
  });

  it("one officer more, and one count one more: the newcomer's count is hidden", () => {
    expect(ofOneUnit([6, 20, 30], [7, 20, 30])).toBe("--+");
    // Somebody else moved as well, so that the difference is not the newcomer's.
    expect(ofOneUnit([6, 20, 30], [8, 19, 30])).toBe("+++");
    // Seven newcomers are enough.
    expect(ofOneUnit([6, 20, 30], [13, 20, 30])).toBe("+++");
  });
});

describe("units and their total", () => {
  it("one unit's 3 and 7 need another unit's, or the region's total would tell them", () => {
    const shown = suppressCounts(
      [
        [
          [
            [3, 7, 50],
            [9, 8, 50],
            [20, 30, 50],
          ],
        ],
      ],
      parameters,
    );
    expect(shown.units[0]?.map(signs)).toEqual(["--+", "--+", "+++"]);
    expect(signs(shown.groups[0])).toBe("+++");
  });

  it("where a unit is a region, its hidden counts hide the totals above it", () => {
    const shown = suppressCounts([[[[3, 7, 50]], [[60, 60, 60]]]], parameters);
    expect(shown.groups.map(signs)).toEqual(["--+", "+++"]);
    expect(signs(shown.nation)).toBe("--+");
  });
});

describe("whoever knows all that is shown, and every unit's number of officers", () => {
  it("cannot say a hidden count to within less than the smallest count shown, by trying every table", () => {
    fc.assert(
      fc.property(trees, (week) => {
        const shown = suppressCounts([week], lowParameters);
        for (const { what, least, most, officers } of attack(week, shown))
          expect(most - least, what).toBeGreaterThanOrEqual(Math.min(low.count, officers));
      }),
      { numRuns: 300 },
    );
  });

  it("sees no count from 1 to under the smallest, and none of a unit with too few officers", () => {
    fc.assert(
      fc.property(trees, (week) => {
        const shown = suppressCounts([week], lowParameters);
        week.forEach((group, place) => {
          group.forEach((row, unit) => {
            const officers = row.reduce((sum, count) => sum + count, 0);
            row.forEach((count, band) => {
              if (shown.units[place]?.[unit]?.[band] !== true) return;
              expect(count === 0 || count >= low.count).toBe(true);
              expect(officers === 0 || officers >= low.officers).toBe(true);
            });
          });
        });
      }),
    );
  });

  it("is kept from it in each of several weeks, with the same counts hidden in all", () => {
    const weeks = fc.tuple(
      fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    );
    fc.assert(
      fc.property(weeks, ([[a, b, c, d]]) => {
        const both = [[[a!, b!]], [[c!, d!]]];
        const shown = suppressCounts(both, lowParameters);
        for (const week of both)
          for (const { what, least, most, officers } of attack(week, shown))
            expect(most - least, what).toBeGreaterThanOrEqual(Math.min(low.count, officers));
      }),
      { numRuns: 200 },
    );
  });
});
