import fc from "fast-check";
import { expect, test } from "vitest";
import { shownCount } from "@/server/engine/workload/shown-count";
import { shownTotal } from "@/server/engine/workload/shown-total";
import { known, unknown } from "@/server/engine/quantity";
import { testParameters } from "../../support/parameters";

const parameters = testParameters();
const of = (count: number, officers: number) => ({ count, officers });

test("counts that may each be shown sum to a total that may: 31 of 66 and 40 of 70 are 71", () => {
  expect(shownTotal([of(31, 66), of(40, 70)], parameters)).toEqual(known(71));
});

test("with one count hidden the total is hidden: 34 less 31 would tell the 3", () => {
  expect(shownTotal([of(31, 66), of(3, 60)], parameters)).toEqual(unknown("suppressed"));
});

test("with two hidden counts that make 7 together the total is shown: 38", () => {
  expect(shownTotal([of(31, 66), of(3, 60), of(4, 58)], parameters)).toEqual(known(38));
});

test("with two hidden counts that make 2 together the total is hidden: both must be 1", () => {
  expect(shownTotal([of(31, 66), of(1, 60), of(1, 58)], parameters)).toEqual(unknown("suppressed"));
});

test("no total lets a count below 5 be worked out from the counts shown", () => {
  const unit = fc
    .tuple(fc.nat(80), fc.nat(80))
    .map(([a, b]) => ({ count: Math.min(a, b), officers: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (units) => {
      const total = shownTotal(units, parameters);
      if (!total.known) return;
      const shown = units.map(({ count, officers }) => shownCount(count, officers, parameters));
      const hidden = shown.filter((count) => !count.known).length;
      const rest = shown.reduce((left, count) => left - (count.known ? count.value : 0), total.value);
      expect(hidden).not.toBe(1);
      expect(rest === 0 || rest >= parameters.value("disclosure.minimum-count")).toBe(true);
    }),
  );
});
