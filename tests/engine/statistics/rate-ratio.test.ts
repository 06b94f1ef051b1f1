import { expect, it } from "vitest";
import { rateRatio } from "@/server/engine/statistics/rate-ratio";
import { unknown } from "@/server/engine/quantity";

it("262 in 57,000 after 115 in 50,000 are 2.00 times as frequent, from 1.6 to 2.5", () => {
  // Vectors of published methods; the ends by hand: 1.998 exp(-+ 1.96 x 0.11186).
  const change = rateRatio({ count: 262, exposure: 57000 }, { count: 115, exposure: 50000 }, 0.95);
  expect(change).toMatchObject({
    ratio: expect.closeTo(1.9984744469870326, 12) as number,
    logStandardError: expect.closeTo(0.11185904553071609, 12) as number,
    lower: expect.closeTo(1.605, 3) as number,
    upper: expect.closeTo(2.488, 3) as number,
  });
});

it("no event on either side is outside the method", () => {
  const some = { count: 3, exposure: 10 };
  const none = { count: 0, exposure: 10 };
  expect(rateRatio(none, some, 0.95)).toEqual(unknown("outside-method"));
  expect(rateRatio(some, none, 0.95)).toEqual(unknown("outside-method"));
});

it("no exposure and half an event are refused", () => {
  const some = { count: 3, exposure: 10 };
  expect(() => rateRatio(some, { count: 3, exposure: 0 }, 0.95)).toThrow("The exposure of a rate");
  expect(() => rateRatio({ count: 0.5, exposure: 1 }, some, 0.95)).toThrow("The count of a rate");
});
