import { expect, it } from "vitest";
import { officersByBand } from "@/server/engine/workload/officers-by-band";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");

function histogram(counts: Readonly<Record<number, number>>): { readonly histogram: readonly number[] } {
  return { histogram: Array.from({ length: 252 }, (_, bin) => counts[bin] ?? 0) };
}

it("cuts belong to the band below: 90, 91, 100, 110, 111, 120, 150 and 151", () => {
  const rows = [
    histogram({ 90: 1, 91: 2, 100: 4, 110: 8 }),
    histogram({ 111: 16, 120: 32, 150: 64, 151: 128, 251: 256 }),
  ];
  expect(officersByBand(rows, parameters)).toEqual([
    { band: "spare", officers: 1 },
    { band: "in-range", officers: 6 },
    { band: "stretched", officers: 8 },
    { band: "over", officers: 48 },
    { band: "severe", officers: 64 },
    { band: "extreme", officers: 384 },
  ]);
});

it("no histogram is nobody in every band", () => {
  expect(officersByBand([], parameters).every(({ officers }) => officers === 0)).toBe(true);
});
