import { expect, it } from "vitest";
import type { Fact } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";
import { fileLimits } from "@/server/imports/open/file-limits";
import { saidBefore } from "@/server/imports/templates/said-before";

const fact = (asOf: string): Fact => ({
  ...{ unit: "LEI", measure: "population", grade: "all", caseType: "all", tier: "all" },
  ...{ asOf, quantity: known(1), quality: "C", source: "own-figures", locator: "a test" },
});

it("finds the row that said the same of the same unit and date", () => {
  const said = saidBefore();
  expect(said.say([fact("2026-03-31")], 2)).toBeNull();
  expect(said.say([fact("2026-04-30")], 3)).toBeNull();
  expect(said.say([fact("2026-03-31")], 4)).toBe(2);
});

it("takes no more figures than memory has room for, and says what to do", () => {
  const said = saidBefore();
  for (let row = 0; row < fileLimits.facts; row += 1) said.say([fact(String(row))], row);
  expect(() => said.say([fact("one more")], 9)).toThrow(/more than 300,?000 figures. Split it by date/);
});
