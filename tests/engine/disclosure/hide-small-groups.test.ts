import fc from "fast-check";
import { expect, it } from "vitest";
import { hideSmallGroups } from "@/server/engine/disclosure/hide-small-groups";

const limits = { minimumOfficers: 10 };
const hidden = (...officers: readonly number[]) => hideSmallGroups(officers, limits);

it("40, 12 and 10 are all shown", () => {
  expect(hidden(40, 12, 10)).toEqual([false, false, false]);
});

it("of 40, 12 and 3 the 12 is hidden with the 3", () => {
  expect(hidden(40, 12, 3)).toEqual([false, true, true]);
});

it("of 40, 20, 6 and 5 the last two are enough; of 40, 20, 4 and 5 the 20 is hidden too", () => {
  expect(hidden(40, 20, 6, 5)).toEqual([false, false, true, true]);
  expect(hidden(40, 20, 4, 5)).toEqual([false, true, true, true]);
});

it("a group of nobody is no secret", () => {
  expect(hidden(40, 0)).toEqual([false, false]);
});

it("the hidden are none, all, or at least two with ten officers together, and never one that is larger than a shown one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 5 }), (officers) => {
      const isHidden = hideSmallGroups(officers, limits);
      const out = officers.filter((_, place) => isHidden[place]);
      const shown = officers.filter((count, place) => count > 0 && !isHidden[place]);
      expect(shown.every((count) => count >= limits.minimumOfficers)).toBe(true);
      if (out.length === 0 || shown.length === 0) return;
      expect(out.length).toBeGreaterThan(1);
      expect(out.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(limits.minimumOfficers);
      expect(Math.max(...out)).toBeLessThanOrEqual(Math.min(...shown));
    }),
  );
});
