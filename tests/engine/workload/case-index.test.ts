import { expect, it } from "vitest";
import { caseTypes, tiers } from "@/server/engine/vocabulary";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";

it("numbers 3 types by 32 tiers and 3 untiered counts from 0 to 98 without a gap", () => {
  const places = [
    ...caseTypes.flatMap((type) => tiers.map((tier) => caseIndex(type, tier))),
    ...caseTypes.map((type) => caseIndex(type, "untiered")),
  ];
  expect(places).toEqual([...Array(CASE_CELLS).keys()]);
  expect(CASE_CELLS).toBe(99);
});

it("puts licence A2S at 32 + 17 and custody untiered last", () => {
  // By hand: 32 tiers a type; A2 is second of 16, its contact-suspended twin 16 further.
  expect(caseIndex("licence", "A2S")).toBe(49);
  expect(caseIndex("custody", "untiered")).toBe(98);
});
