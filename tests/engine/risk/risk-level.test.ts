import { expect, it } from "vitest";
import { riskLevel } from "@/server/engine/risk/risk-level";
import { testParameters } from "@/tests/support/parameters";

it("goes up strictly above each cut", () => {
  const parameters = testParameters();
  const words = [1, 1.25, 1.26, 1.5, 1.51, 2, 2.01].map((rise) => riskLevel(rise, parameters));
  expect(words).toEqual(["baseline", "baseline", "raised", "raised", "high", "high", "very-high"]);
});
