import fc from "fast-check";
import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { shownCount } from "@/server/engine/workload/shown-count";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");

test("31 of 66 is shown; 3 of 66, 64 of 66 and 4 of 8 are suppressed", () => {
  expect(shownCount(31, 66, parameters)).toEqual(known(31));
  for (const [count, officers] of [
    [3, 66],
    [64, 66],
    [4, 8],
  ] as const)
    expect(shownCount(count, officers, parameters)).toEqual(unknown("suppressed"));
});

test("none and all of a large enough unit are shown", () => {
  expect(shownCount(0, 10, parameters)).toEqual(known(0));
  expect(shownCount(10, 10, parameters)).toEqual(known(10));
});

test("no shown count, and nothing it leaves over, lies between 1 and 4", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (a, b) => {
      const [count, officers] = a < b ? [a, b] : [b, a];
      const shown = shownCount(count, officers, parameters);
      if (!shown.known) return true;
      const rest = officers - shown.value;
      return (shown.value === 0 || shown.value >= 5) && (rest === 0 || rest >= 5);
    }),
  );
});
