import { expect, it } from "vitest";
import { disclosureLimits } from "@/server/engine/disclosure/disclosure-limits";
import { testParameters } from "../../support/parameters";

it("are 10 officers and counts of 5, or what the register says", () => {
  expect(disclosureLimits(testParameters())).toEqual({ minimumOfficers: 10, minimumCount: 5 });
  expect(disclosureLimits(testParameters({ "disclosure.minimum-count": 7 })).minimumCount).toBe(7);
});
