import { expect, it } from "vitest";
import { sum } from "@/server/engine/statistics/sum";

it("68, 63 and 42 add up to 173, and nothing to 0", () => {
  expect([sum([68, 63, 42]), sum([])]).toEqual([173, 0]);
});
