import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { officersAbove } from "@/server/engine/workload/officers-above";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");

function histogram(counts: Readonly<Record<number, number>>): { readonly histogram: readonly number[] } {
  return { histogram: Array.from({ length: 252 }, (_, bin) => counts[bin] ?? 0) };
}

test("20 officers at 95, 10 at 105, 10 at 110 and 15 at 130 are 35, 15 and 15 above 100, 110 and 120", () => {
  // 110 itself is not above 110.
  const rows = [histogram({ 95: 20, 110: 10 }), histogram({ 105: 10, 130: 15 })];
  expect(officersAbove(rows, parameters).map(({ percent, officers }) => [percent, officers])).toEqual([
    [100, known(35)],
    [110, known(15)],
    [120, known(15)],
  ]);
});

test("a small tail and a small unit are suppressed", () => {
  expect(officersAbove([histogram({ 95: 20, 130: 3 })], parameters)[2]?.officers).toEqual(
    unknown("suppressed"),
  );
  expect(officersAbove([histogram({ 130: 9 })], parameters)[0]?.officers).toEqual(unknown("suppressed"));
});
