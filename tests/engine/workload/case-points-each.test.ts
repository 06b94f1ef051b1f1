import { expect, it } from "vitest";
import { casePointsEach } from "@/server/engine/workload/case-points-each";
import { testParameters } from "@/tests/support/parameters";

it("a community A3 case has the official 206 points, a licence one 219, and an untiered one none", () => {
  const parameters = testParameters();
  // Official points, standard table.
  expect(casePointsEach("community", "A3", parameters)).toBe(206);
  expect(casePointsEach("licence", "A3", parameters)).toBe(219);
  expect(casePointsEach("licence", "untiered", parameters)).toBe(0);
});
