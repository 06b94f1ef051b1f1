import { expect, it } from "vitest";
import { resolveParameters } from "@/server/parameters/resolve";
import { riskKey } from "@/server/services/caseload/risk-key";

it("says above which cut each level begins, in order", () => {
  // The cuts of the register: 1.25, 1.5 and 2.
  expect(riskKey(resolveParameters("2026-03-31")).map(({ label }) => label)).toEqual([
    "Baseline",
    "Raised, above ×1.25",
    "High, above ×1.50",
    "Very high, above ×2.00",
  ]);
});
