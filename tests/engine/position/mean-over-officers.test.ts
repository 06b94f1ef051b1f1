import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOverOfficers } from "@/server/engine/position/mean-over-officers";
import { known, unknown } from "@/server/engine/quantity";

const percent = fc.double({ min: 1, max: 300, noNaN: true });
const fte = fc.double({ min: 1, max: 1000, noNaN: true });
const units = fc.array(fc.record({ workloadPercent: percent, inPostFte: fte }), { minLength: 1 });

test("100% of 300 officers and 120% of 100 officers are 105%: by hand, (30,000 + 12,000) / 400", () => {
  const mean = meanOverOfficers([
    { workloadPercent: 100, inPostFte: 300 },
    { workloadPercent: 120, inPostFte: 100 },
  ]);
  expect(mean).toEqual(known(105));
});

test("no officers have no mean: not reported, never 0%", () => {
  expect(meanOverOfficers([])).toEqual(unknown("not-reported"));
  expect(meanOverOfficers([{ workloadPercent: 120, inPostFte: 0 }])).toEqual(unknown("not-reported"));
});

test("the mean of equal workloads is that workload", () => {
  fc.assert(
    fc.property(percent, fc.array(fte, { minLength: 1 }), (workloadPercent, officers) => {
      const mean = meanOverOfficers(officers.map((inPostFte) => ({ workloadPercent, inPostFte })));
      expect(mean.known && mean.value).toBeCloseTo(workloadPercent, 8);
    }),
  );
});

test("the mean lies between the lightest and the heaviest load", () => {
  fc.assert(
    fc.property(units, (rows) => {
      const loads = rows.map(({ workloadPercent }) => workloadPercent);
      const mean = meanOverOfficers(rows);
      const value = mean.known ? mean.value : Number.NaN;
      expect(value).toBeGreaterThanOrEqual(Math.min(...loads) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...loads) + 1e-9);
    }),
  );
});
