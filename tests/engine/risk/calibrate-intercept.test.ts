import fc from "fast-check";
import { expect, it } from "vitest";
import { calibrateIntercept } from "@/server/engine/risk/calibrate-intercept";

const unit = (opportunities: number, multiplier: number) => ({ opportunities, multiplier });

it("spreads 8 published errors over three units of unequal conditions", () => {
  // Vectors of published methods.
  expect(calibrateIntercept([unit(300, 1), unit(500, 2.5), unit(200, 6)], 0.0046, 8)).toEqual({
    intercept: expect.closeTo(-0.4515548966751317, 11) as number,
    expectedErrors: [0.8800306597993908, 3.650730641355486, 3.469238698845124].map(
      (errors) => expect.closeTo(errors, 10) as number,
    ),
  });
});

it("with one multiplier for all meets the published share exactly", () => {
  // By hand: logit 0.1 - logit 0.01 - ln 2.
  const { intercept } = calibrateIntercept([unit(50, 2), unit(150, 2)], 0.01, 20);
  expect(intercept).toBeCloseTo(Math.log(1 / 9) - Math.log(1 / 99) - Math.log(2), 12);
});

it("adds up to the published total, and a unit without opportunities expects nothing", () => {
  const units = fc.array(
    fc.record({
      opportunities: fc.double({ min: 0, max: 5000, noNaN: true }),
      multiplier: fc.double({ min: 0.05, max: 100, noNaN: true }),
    }),
    { minLength: 1, maxLength: 130 },
  );
  const share = fc.double({ min: 0.0001, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(units, share, share, (some, publishedShare, nominal) => {
      const all = [...some, unit(10, 1), unit(0, 3)];
      const total = publishedShare * all.reduce((sum, { opportunities }) => sum + opportunities, 0);
      const { expectedErrors } = calibrateIntercept(all, nominal, total);
      expect(expectedErrors.reduce((sum, errors) => sum + errors, 0) / total).toBeCloseTo(1, 9);
      expect(expectedErrors.at(-1)).toBe(0);
    }),
  );
});

it.each([0, 1000, 1001, NaN])(
  "a total of %f of 1,000 opportunities is refused: no level gives it",
  (total) => {
    expect(() => calibrateIntercept([unit(1000, 1)], 0.0046, total)).toThrow(
      `The published total must be above 0 and below the 1000 opportunities, got ${total}: no level of error gives it.`,
    );
  },
);

it("no units, opportunities below 0, a multiplier of 0 and a nominal probability of 0 are refused", () => {
  expect(() => calibrateIntercept([], 0.0046, 1)).toThrow("below the 0 opportunities");
  expect(() => calibrateIntercept([unit(-1, 1)], 0.0046, 1)).toThrow("must be 0 or more, got -1.");
  expect(() => calibrateIntercept([unit(9, 0)], 0.0046, 1)).toThrow("The multiplier of a unit");
  expect(() => calibrateIntercept([unit(9, 1)], 0, 1)).toThrow("The nominal error probability");
});
