import fc from "fast-check";
import { expect, it } from "vitest";
import { claytonKaldor } from "@/server/engine/statistics/clayton-kaldor";

const pair = (observed: number, expected: number) => ({ observed, expected });
const ten = [
  ...[pair(16, 5.2), pair(6, 4.1), pair(2, 2.4), pair(0, 1.1), pair(1, 1.9)],
  ...[pair(9, 6), pair(4, 4.4), pair(0, 0.7), pair(3, 3.2), pair(12, 8)],
];

it("shrinks 16 of 5.2 expected to 2.28, among ten units", () => {
  // Vectors of published methods: the equations as documented for DCluster.
  const { prior, ratios } = claytonKaldor(ten);
  expect(prior).toEqual({
    shape: expect.closeTo(5.711771430980818, 8) as number,
    rate: expect.closeTo(4.317340621278564, 8) as number,
  });
  expect(ratios[0]).toBeCloseTo(2.2812855286946796, 9);
});

it("solves both moment equations", () => {
  const { prior, ratios } = claytonKaldor(ten);
  const { shape, rate } = prior ?? { shape: NaN, rate: NaN };
  const mean = ratios.reduce((total, ratio) => total + ratio, 0) / 10;
  const squares = ten.map(
    ({ expected }, place) => (1 + rate / expected) * ((ratios[place] ?? 0) - mean) ** 2,
  );
  expect(shape / rate).toBeCloseTo(mean, 10);
  expect(shape / (rate * rate)).toBeCloseTo(squares.reduce((total, square) => total + square, 0) / 9, 10);
});

it("shrinks fully to 1 where units differ no more than chance makes them", () => {
  const even = [pair(10, 10), pair(21, 20), pair(29, 30)];
  expect(claytonKaldor(even)).toEqual({ prior: null, ratios: [1, 1, 1] });
});

it("shrinks fully to 1 where units are all alike, there is only one, none, or nothing was observed", () => {
  expect(claytonKaldor([pair(5, 5), pair(6, 6)]).prior).toBeNull();
  expect(claytonKaldor([pair(9, 3)])).toEqual({ prior: null, ratios: [1] });
  expect(claytonKaldor([])).toEqual({ prior: null, ratios: [] });
  expect(claytonKaldor([pair(0, 3), pair(0, 4)])).toEqual({ prior: null, ratios: [1, 1] });
});

it("keeps every estimate between what was observed and the prior mean", () => {
  const unit = fc.record({ observed: fc.nat(40), expected: fc.double({ min: 0.2, max: 30, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 30 }), (units) => {
      const { prior, ratios } = claytonKaldor(units);
      if (prior === null) return ratios.every((ratio) => ratio === 1);
      const mean = prior.shape / prior.rate;
      return units.every(({ observed, expected }, place) => {
        const raw = observed / expected;
        const ratio = ratios[place] ?? NaN;
        return ratio >= Math.min(raw, mean) - 1e-9 * mean && ratio <= Math.max(raw, mean) * (1 + 1e-9);
      });
    }),
  );
});

it("nothing expected of a unit is refused", () => {
  expect(() => claytonKaldor([pair(1, 0)])).toThrow("The expected count");
});
