import { expect, it } from "vitest";
import { stockStep } from "@/server/engine/forecast/stock-step";

it("80% of 1,000 stay, 8% move on to 84% of 400, and 150 and 10 join", () => {
  expect(
    stockStep(
      [1000, 400],
      [
        [0.8, 0.08],
        [0, 0.84],
      ],
      [150, 10],
    ),
  ).toEqual([950, 426]);
});

it("refuses stocks and joiners of different sizes", () => {
  expect(() => stockStep([1], [[1]], [1, 2])).toThrow("of one size");
});
