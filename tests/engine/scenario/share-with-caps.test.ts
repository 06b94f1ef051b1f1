import { expect, it } from "vitest";
import { shareWithCaps } from "@/server/engine/scenario/share-with-caps";

it("what a cap of 4 turns away goes to the others", () => {
  expect(shareWithCaps(10, [8, 1, 1], [4, 10, 10])).toEqual([4, 3, 3]);
});

it("leaves people over where the caps cannot hold everyone", () => {
  expect(shareWithCaps(10, [1, 1, 0], [2, 3, 9])).toEqual([2, 3, 0]);
});
