import { expect, it } from "vitest";
import { armsPoints } from "@/server/engine/workload/arms-points";

it("one licence case at 1 point and one community case at half a point are 1.5", () => {
  // Official vector.
  expect(armsPoints({ licence: 1, community: 1 }, { armsLicencePoints: 1, armsCommunityPoints: 0.5 })).toBe(
    1.5,
  );
});
