import { expect, test } from "vitest";
import { indexFacts } from "@/server/engine/position/fact-index";
import { known } from "@/server/engine/quantity";
import { fact } from "../../support/builders";

test("the latest date of a unit, measure and grade is found", () => {
  const find = indexFacts([
    fact("population", 10, { asOf: "2026-03-30" }),
    fact("population", 8, { asOf: "2025-03-31" }),
    fact("caseload", 3, { caseType: "licence" }),
  ]);
  expect(find("XXI", "population")?.quantity).toEqual(known(10));
  expect(find("XXI", "caseload")).toBeUndefined();
  expect(find("YYI", "population")).toBeUndefined();
});
