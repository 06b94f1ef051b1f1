import { expect, it } from "vitest";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import { casesOfTier } from "@/server/engine/workload/cases-of-tier";
import { baseTiers } from "@/server/engine/vocabulary";

const cases = Array.from({ length: CASE_CELLS }, () => 0);
cases[caseIndex("community", "A3")] = 5;
cases[caseIndex("custody", "A3")] = 2;
cases[caseIndex("custody", "A3S")] = 1;
cases[caseIndex("licence", "D0S")] = 6;
cases[caseIndex("licence", "untiered")] = 4;

it("counts contact-suspended cases by themselves: 5 + 2 of A3, 2 of them in custody, and 1 + 6 suspended", () => {
  expect(casesOfTier(cases, "A3")).toBe(7);
  expect(casesOfTier(cases, "A3", ["custody"])).toBe(2);
  expect(casesOfTier(cases, "suspended")).toBe(7);
  expect(casesOfTier(cases, "suspended", ["licence"])).toBe(6);
  expect(casesOfTier(cases, "untiered")).toBe(4);
});

it("every cell belongs to exactly one group", () => {
  const ones = cases.map(() => 1);
  const all = [...baseTiers, "suspended" as const, "untiered" as const].reduce(
    (sum, tier) => sum + casesOfTier(ones, tier),
    0,
  );
  expect(all).toBe(CASE_CELLS);
});
