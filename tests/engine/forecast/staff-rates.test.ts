import { expect, it } from "vitest";
import { staffRates } from "@/server/engine/forecast/staff-rates";
import { resolveParameters } from "@/server/parameters/resolve";

it("leaving by length of service makes the published rate again", () => {
  const { shares, leavingPercent } = staffRates("prison", resolveParameters("2023-03-31"));
  // HMPPS workforce: 14.6% in the year to March 2023.
  expect(shares.reduce((sum, share, band) => sum + share * leavingPercent[band]!, 0)).toBeCloseTo(14.6, 9);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it("loses 24% to 31% of those who join in two years, as the cohorts of 2016 to 2021 did", () => {
  const { leavingPercent } = staffRates("prison", resolveParameters("2024-06-30"));
  const gone = 1 - Math.exp(-(leavingPercent[0]! + leavingPercent[1]!) / 100);
  expect(gone).toBeGreaterThan(0.24);
  expect(gone).toBeLessThan(0.31);
});

it("those under three years are the published share: 36% in 2023, 42% in 2024", () => {
  const under = (asOf: string) => {
    const { shares } = staffRates("prison", resolveParameters(asOf));
    return shares[0]! + shares[1]! + shares[2]! / 3;
  };
  expect(under("2023-03-31")).toBeCloseTo(0.36, 9);
  expect(under("2024-03-31")).toBeCloseTo(0.42, 9);
});

it("a newly qualified probation officer counts for 85% over the first year: 20% less for nine months", () => {
  expect(staffRates("probation", resolveParameters("2026-03-31")).skills).toEqual([0.85, 1, 1, 1]);
  expect(staffRates("prison", resolveParameters("2026-03-31")).skills).toEqual([1, 1, 1, 1]);
});
