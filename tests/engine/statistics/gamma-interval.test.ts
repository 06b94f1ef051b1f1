import { expect, it } from "vitest";
import { gammaInterval } from "@/server/engine/statistics/gamma-interval";

it("of shape 21.7 and rate 9.5 at 95% runs from 1.42 to 3.34", () => {
  // Vectors of published methods: posterior of the first of ten units.
  const posterior = { shape: 16 + 5.711771430980818, rate: 5.2 + 4.317340621278564 };
  expect(gammaInterval(posterior, 0.95)).toEqual({
    lower: expect.closeTo(1.4247327079019718, 10) as number,
    upper: expect.closeTo(3.336205601348442, 10) as number,
  });
});
