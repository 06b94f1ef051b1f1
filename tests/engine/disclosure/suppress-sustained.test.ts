import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppressSustained, type SustainedCount } from "@/server/engine/disclosure/suppress-sustained";
import { testParameters } from "../../support/parameters";
import { attack } from "./support/attack";

const parameters = testParameters();
const of = (sustained: number, over: number, overShown = over): SustainedCount => ({
  ...{ sustained, over, overShown },
});
const units = (...group: readonly SustainedCount[]) => suppressSustained([group], parameters).units[0];

describe("officers over the line for long", () => {
  it("31 of 40 is shown; 38 of 40 would single out two, and 3 of 40 three", () => {
    expect(units(of(31, 40))).toEqual([true]);
    expect(units(of(38, 40))).toEqual([false]);
    expect(units(of(3, 40))).toEqual([false]);
  });

  it("none of 40, and all of 40, are shown", () => {
    expect(units(of(0, 40), of(40, 40))).toEqual([true, true]);
  });

  it("one unit's 3 hides another's count, or the total of both would tell it", () => {
    expect(units(of(3, 40), of(20, 40), of(25, 60))).toEqual([false, false, true]);
  });

  it("34 is hidden where only 30 are seen to be over the line: it would tell of 4 more in hidden bands", () => {
    expect(units(of(34, 40, 30), of(20, 40), of(25, 60))).toEqual([false, false, true]);
    expect(units(of(29, 40, 30))).toEqual([true]);
  });
});

it("no count can be told to within the smallest shown, by trying every table with the same totals", () => {
  const low = testParameters({ "disclosure.minimum-officers": 6, "disclosure.minimum-count": 3 });
  const unit = fc
    .tuple(fc.nat(8), fc.nat(8), fc.nat(9))
    .map(([a, b, seen]) => of(Math.min(a, b), Math.max(a, b), seen));
  const group = fc.array(unit, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 2 }), (groups) => {
      const shown = suppressSustained(groups, low);
      const week = groups.map((own) => own.map(({ over, sustained }) => [sustained, over - sustained]));
      const pairs = (isShown: boolean) => [isShown, isShown];
      // Totals of the groups are on no page with them, and taken as known all the same where the rule leaves them.
      const ranges = attack(week, {
        units: shown.units.map((own) => own.map(pairs)),
        groups: groups.map(() => [false, false]),
        nation: pairs(shown.nation),
      });
      for (const { what, least, most, officers } of ranges)
        if (what.startsWith("unit")) expect(most - least, what).toBeGreaterThanOrEqual(Math.min(3, officers));
      groups.forEach((own, place) => {
        own.forEach(({ sustained, overShown }, at) => {
          if (shown.units[place]?.[at] === true) expect(sustained).toBeLessThanOrEqual(overShown);
        });
      });
    }),
    { numRuns: 200 },
  );
});
