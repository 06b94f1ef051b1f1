import { expect, it } from "vitest";
import { contactTransfer } from "@/server/engine/workload/contact-transfer";
import { testParameters } from "../../support/parameters";

const parameters = testParameters({ "points.adjustment-days": 7 });

it("a contact of 10 points today adds 10 to the helper and takes 10 from the owner", () => {
  // Official vector.
  expect(contactTransfer(10, 0, parameters)).toEqual({
    active: true,
    pointsToHelper: 10,
    pointsToCaseOwner: -10,
  });
});

it("a contact moves points on its seventh day and none on its eighth", () => {
  expect(contactTransfer(10, 7, parameters).active).toBe(true);
  expect(contactTransfer(10, 8, parameters)).toEqual({
    active: false,
    pointsToHelper: 0,
    pointsToCaseOwner: 0,
  });
});
