import { expect, it } from "vitest";
import { releaseTerms } from "@/server/engine/scenario/release-terms";
import { testParameters } from "@/tests/support/parameters";
import { release } from "./support/small-model";

it("full-time people with half of the tasks who learn at once are worth half an FTE each", () => {
  const parameters = testParameters({
    ...{ "release.task-share-prison-other-on-site": 0.5, "release.ramp-start-other": 1 },
  });
  const terms = releaseTerms(release({ hoursPercent: 100 }), parameters);
  expect(terms.meanWorth("prison", [{ skill: "other", place: "on-site", people: 4 }])).toBeCloseTo(0.5, 12);
  expect(terms.meanWorth("prison", [])).toBe(0);
  expect([terms.inductionDays, terms.travelDays]).toEqual([28, 2]);
});
