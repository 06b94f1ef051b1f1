import { expect, it } from "vitest";
import { funnelOverdispersion } from "@/server/engine/statistics/funnel-overdispersion";
import { unknown } from "@/server/engine/quantity";

const units = [
  [100, 108],
  [150, 112],
  [180, 165],
  [80, 95],
  [120, 100],
  [225, 220],
].map(([observed = 0, expected = 0]) => ({ observed, expected }));

it("of six units of FunnelPlotR's data is 2.149, a variance between units of 0.0121", () => {
  // Vectors of published methods: data and algorithm of FunnelPlotR.
  expect(funnelOverdispersion(units, 0.1)).toMatchObject({
    dispersion: expect.closeTo(2.149053099170452, 10) as number,
    betweenVariance: expect.closeTo(0.012118491459176522, 12) as number,
  });
});

it("of units that are all as expected is 0, and no variance between them", () => {
  const even = [10, 20, 30].map((count) => ({ observed: count, expected: count }));
  expect(funnelOverdispersion(even, 0.1)).toMatchObject({ dispersion: 0, betweenVariance: 0 });
});

it("is outside the method for one unit, or when a unit has none observed", () => {
  expect(funnelOverdispersion(units.slice(1, 2), 0.1)).toEqual(unknown("outside-method"));
  expect(funnelOverdispersion([...units, { observed: 0, expected: 6 }], 0.1)).toEqual(
    unknown("outside-method"),
  );
});

it("refuses a unit of which nothing is expected", () => {
  expect(() => funnelOverdispersion([...units, { observed: 1, expected: 0 }], 0.1)).toThrow(
    "The expected count",
  );
});
