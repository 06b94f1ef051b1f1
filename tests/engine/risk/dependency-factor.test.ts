import { expect, it } from "vitest";
import { dependencyFactor, dependencyLevels } from "@/server/engine/risk/dependency-factor";

it("goes from 0 for complete through 1, 6 and 19 to infinity for zero dependency", () => {
  // The factors of THERP, NUREG/CR-1278.
  const factors = { high: 1, moderate: 6, low: 19 };
  expect(dependencyLevels.map((level) => dependencyFactor(level, factors))).toEqual([0, 1, 6, 19, Infinity]);
});
