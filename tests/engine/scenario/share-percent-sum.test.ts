import { expect, it } from "vitest";
import { sharePercentSum } from "@/server/engine/scenario/share-percent-sum";

it("60% and 40% make 100%", () => {
  expect(sharePercentSum([{ sharePercent: 60 }, { sharePercent: 40 }])).toBe(100);
});
