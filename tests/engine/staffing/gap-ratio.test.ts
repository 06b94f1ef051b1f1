import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { gapRatio } from "@/server/engine/staffing/gap-ratio";

it("a shortfall of 55% is 1.83 times a line of 30%", () => {
  // By hand: 55 / 30.
  expect(gapRatio(known(55), 30)).toMatchObject({ value: expect.closeTo(1.8333, 4) as number });
});

it("a line of zero gives no ratio", () => {
  expect(gapRatio(known(5), 0)).toEqual(unknown("outside-method"));
});
