import { expect, test } from "vitest";
import type { ShownBand } from "@/server/engine/disclosure/shown-band";
import { known, unknown } from "@/server/engine/quantity";
import { bands, type Band } from "@/server/engine/vocabulary";
import { officersAbove } from "@/server/engine/workload/officers-above";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");
const hidden = unknown("suppressed");

function histogram(counts: Readonly<Record<number, number>>): { readonly histogram: readonly number[] } {
  return { histogram: Array.from({ length: 252 }, (_, bin) => counts[bin] ?? 0) };
}

/** 20 officers at 95, 10 at 105, 10 at 110 and 15 at 130. 110 itself is not above 110. */
const rows = [histogram({ 95: 20, 110: 10 }), histogram({ 105: 10, 130: 15 })];
const counts = [0, 20, 20, 0, 15, 0];
const without = (...suppressed: readonly Band[]): readonly ShownBand[] =>
  bands.map((band, place) => ({
    band,
    officers: suppressed.includes(band) ? null : (counts[place] ?? 0),
  }));
const above = (shown: readonly ShownBand[]) =>
  officersAbove(rows, shown, parameters).map(({ percent, officers }) => [percent, officers]);

test("with all bands shown they are 35, 15 and 15 above 100, 110 and 120", () => {
  expect(above(without())).toEqual([
    [100, known(35)],
    [110, known(15)],
    [120, known(15)],
  ]);
});

test("with bands hidden above 110, the counts above 100 and 110 are what is left of 55", () => {
  expect(above(without("over", "severe")).map(([, officers]) => officers)).toEqual([
    ...[known(35), known(15), hidden],
  ]);
});

test("with a band hidden on each side of a cut, the count above it is hidden", () => {
  expect(above(without("in-range", "severe")).map(([, officers]) => officers)).toEqual([
    ...[hidden, hidden, hidden],
  ]);
});

test("without bands nothing is shown", () => {
  expect(above([]).map(([, officers]) => officers)).toEqual([hidden, hidden, hidden]);
});
