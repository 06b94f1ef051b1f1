import { expect, it } from "vitest";
import { countNetwork } from "@/server/engine/disclosure/count-network";
import { hiddenForOwnSake } from "@/server/engine/disclosure/hidden-for-own-sake";

const limits = { minimumOfficers: 10, minimumCount: 5 };
/** Of one unit: its own counts are the first edges. */
const hidden = (...weeks: readonly (readonly number[])[]) => {
  const bands = weeks[0]?.length ?? 0;
  const network = countNetwork(weeks.map((counts) => [[counts]]));
  return hiddenForOwnSake(network, bands, limits).slice(0, bands);
};

it("hides 1 to 4, not 0 and not 5", () => {
  expect(hidden([0, 1, 4, 5, 60])).toEqual([false, true, true, false, false]);
});

it("hides everything of nine officers", () => {
  expect(hidden([9, 0])).toEqual([true, true]);
});

it("hides the count that a newcomer or a leaver alone has changed", () => {
  expect(hidden([6, 20], [7, 20])).toEqual([true, false]);
  expect(hidden([6, 20], [6, 18])).toEqual([false, true]);
});

it("hides no count where others moved too, or where nobody came or left", () => {
  expect(hidden([6, 20], [8, 19])).toEqual([false, false]);
  expect(hidden([6, 20], [7, 19])).toEqual([false, false]);
});
