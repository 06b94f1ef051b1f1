import { expect, it } from "vitest";
import { wholeQuota } from "@/server/engine/scenario/whole-quota";

it("5% of an eligible 1,800 is 90 people; of 2,963 FTE it is 148", () => {
  // The 2023 release: about 90 people. 5% of headquarters in June 2024: 148.15.
  expect([wholeQuota(1800, 5), wholeQuota(2963, 5), wholeQuota(1800, 10)]).toEqual([90, 148, 180]);
  expect(wholeQuota(1000, 0.1)).toBe(1);
});
