import fc from "fast-check";
import { expect, it } from "vitest";
import { isToldAbove } from "@/server/engine/disclosure/is-told-above";
import { bands } from "@/server/engine/vocabulary";
import { testParameters } from "../../support/parameters";

const parameters = testParameters();
const cuts = [90, 100, 110, 120, 150];
const shownAs = (counts: readonly (number | null)[]) =>
  bands.map((band, place) => ({ band, officers: counts[place] ?? null }));
const told = (...counts: readonly (number | null)[]) =>
  cuts.filter((cut) => isToldAbove(shownAs(counts), cut, parameters));

it("all cuts are told where all bands are shown", () => {
  expect(told(9, 20, 30, 8, 7, 6)).toEqual(cuts);
});

it("with two bands hidden above 120, only the cut between them is not", () => {
  expect(told(9, 20, 30, 8, null, null)).toEqual([90, 100, 110, 120]);
});

it("with the lightest and the heaviest hidden, none is: each has one of them on either side", () => {
  expect(told(null, 20, 30, 8, 7, null)).toEqual([]);
});

it("105 cuts a band in two and is never told", () => {
  expect(isToldAbove(shownAs([9, 20, 30, 8, 7, 6]), 105, parameters)).toBe(false);
});

it("what is told follows from the bands shown and all officers; what is not does not", () => {
  const counts = fc.array(fc.record({ officers: fc.integer({ min: 1, max: 40 }), isShown: fc.boolean() }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 5 }), (unit, lower) => {
      const shown = shownAs(unit.map(({ officers, isShown }) => (isShown ? officers : null)));
      const sum = (part: typeof unit) => part.reduce((all, { officers }) => all + officers, 0);
      const [below, above] = [unit.slice(0, lower), unit.slice(lower)];
      const isHidden = (part: typeof unit) => part.some(({ isShown }) => !isShown);
      const isTold = isToldAbove(shown, cuts[lower - 1] ?? 0, parameters);
      // With hidden officers on both sides, moving one of them across gives another table that shows the same.
      expect(isTold).toBe(!(isHidden(below) && isHidden(above)));
      if (!isTold) return;
      const seen = (part: typeof shown) => part.reduce((all, { officers }) => all + (officers ?? 0), 0);
      const reckoned = isHidden(above) ? sum(unit) - seen(shown.slice(0, lower)) : seen(shown.slice(lower));
      expect(reckoned).toBe(sum(above));
    }),
  );
});
