import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { wisnRatio } from "@/server/engine/staffing/wisn-ratio";

it("79 staff where 209 are required are a ratio of 0.4 and 130 too few", () => {
  // Published: Human Resources for Health 2021, Cross River State, printed 0.4 and -130.
  const { ratio, differenceFte } = wisnRatio(known(79), known(209));
  expect(ratio).toMatchObject({ value: expect.closeTo(0.378, 3) as number });
  expect(differenceFte).toEqual(known(-130));
});

it("no requirement gives no ratio", () => {
  expect(wisnRatio(known(5), known(0)).ratio).toEqual(unknown("outside-method"));
});
