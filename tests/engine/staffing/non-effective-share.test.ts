import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { nonEffectiveShare } from "@/server/engine/staffing/non-effective-share";

it("48 on duty and 31 away are 79 rostered, 39.2% of them away, 1.65 for each on duty", () => {
  // Counts published for one prison on 1 September 2023; shares by hand.
  expect(nonEffectiveShare(48, [16, 5, 7, 3])).toEqual({
    rosteredStaff: 79,
    nonEffectiveShare: known(31 / 79),
    reliefMultiplier: known(79 / 48),
  });
});

it("nobody on duty gives no multiplier, nobody rostered no share", () => {
  expect(nonEffectiveShare(0, [4]).reliefMultiplier).toEqual(unknown("no-available-hours"));
  expect(nonEffectiveShare(0, []).nonEffectiveShare).toEqual(unknown("outside-method"));
});
