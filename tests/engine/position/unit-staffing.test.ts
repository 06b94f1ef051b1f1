import { expect, test } from "vitest";
import { unitStaffing } from "@/server/engine/position/unit-staffing";
import { known } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { staffFacts, unitInput } from "../../support/builders";

test("4,413 of 6,158 probation officers are 1,745 or 28.3% short, 1.7 points inside the 30% line", () => {
  // Published figures of 31 March 2023.
  const staffing = unitStaffing(
    unitInput({ facts: staffFacts("po", 6158, 4413) }),
    "po",
    resolveParameters("2023-03-31"),
  );
  expect(staffing.shortfallFte).toEqual(known(1745));
  expect(staffing.shortfallPercent.known && staffing.shortfallPercent.value).toBeCloseTo(
    28.337122442351415,
    12,
  );
  expect(staffing.pointsToLine.known && staffing.pointsToLine.value).toBeCloseTo(-1.6628775576485844, 12);
});
