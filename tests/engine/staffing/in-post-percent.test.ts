import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { inPostPercent } from "@/server/engine/staffing/in-post-percent";

it("5,636 of 7,115 probation officers are 79% of target", () => {
  // Published: National Audit Office, probation officers, March 2025.
  expect(inPostPercent(known(5636), known(7115))).toMatchObject({
    value: expect.closeTo(79.21, 2) as number,
  });
});

it("a target of zero gives no share, and a figure not reported keeps its reason", () => {
  expect(inPostPercent(known(5), known(0))).toEqual(unknown("outside-method"));
  expect(inPostPercent(unknown("not-reported"), known(10))).toEqual(unknown("not-reported"));
});
