import { expect, it } from "vitest";
import { factWords } from "@/server/contracts/fact-words";

it("names the grade and the case type of a figure that is of one", () => {
  expect(factWords({ measure: "population", grade: "all", caseType: "all" })).toBe("Population");
  expect(factWords({ measure: "workload-percent", grade: "po", caseType: "all" })).toBe(
    "Workload, %, Probation officers (PO)",
  );
});
