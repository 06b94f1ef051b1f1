import { expect, it } from "vitest";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import { casesOfTier } from "@/server/engine/workload/cases-of-tier";
import { baseTiers } from "@/server/engine/vocabulary";

const cases = Array.from({ length: CASE_CELLS }, () => 0);
cases[caseIndex("community", "A3")] = 5;
cases[caseIndex("custody", "A3")] = 2;
cases[caseIndex("custody", "A3S")] = 1;
cases[caseIndex("licence", "untiered")] = 4;

it("adds contact-suspended cases to those of their tier: 5 + 2 + 1 of A3, 3 of them in custody", () => {
  expect(casesOfTier(cases, "A3")).toBe(8);
  expect(casesOfTier(cases, "A3", ["custody"])).toBe(3);
  expect(casesOfTier(cases, "untiered")).toBe(4);
});

it("every cell belongs to exactly one tier", () => {
  const ones = cases.map(() => 1);
  const all = [...baseTiers, "untiered" as const].reduce((sum, tier) => sum + casesOfTier(ones, tier), 0);
  expect(all).toBe(CASE_CELLS);
});
