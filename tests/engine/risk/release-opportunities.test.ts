import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { releaseOpportunities } from "@/server/engine/risk/release-opportunities";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters({
  "error-risk.releases-a-year": 1000,
  "error-risk.release-weight-reception": 1,
  "error-risk.release-weight-high-security": 0.25,
});

it("1,000 releases among 100 people of weight 1 and 100 of weight 0.25 are 800 and 200", () => {
  const people = known(100);
  const shared = releaseOpportunities(
    [
      { unitFunction: "reception", population: people },
      { unitFunction: "high-security", population: people },
    ],
    parameters,
  );
  expect(shared).toEqual([known(800), known(200)]);
});

it("leaves out a prison with unknown people, and a unit that is no prison", () => {
  const shared = releaseOpportunities(
    [
      { unitFunction: "reception", population: known(10) },
      { unitFunction: "open", population: unknown("not-reported") },
      { unitFunction: "headquarters", population: known(10) },
      { unitFunction: null, population: known(10) },
    ],
    parameters,
  );
  expect(shared).toEqual([
    known(1000),
    unknown("not-reported"),
    unknown("outside-method"),
    unknown("outside-method"),
  ]);
});
