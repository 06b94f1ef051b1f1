import { expect, it } from "vitest";
import { releaseCohorts } from "@/server/engine/scenario/release-cohorts";
import { testParameters } from "@/tests/support/parameters";
import { release } from "./support/small-model";

it("90 people, 20% operational, 10% officers, half with experience, 70% on site", () => {
  const cohorts = releaseCohorts(90, release(), testParameters());
  // Hand calculation: 18, 9, 27 and 36 people; 12.6 and 5.4, 6.3 and 2.7, 18.9 and 8.1, 25.2 and 10.8.
  expect(cohorts.map(({ people }) => people)).toEqual([13, 5, 6, 3, 19, 8, 25, 11]);
  expect(cohorts.reduce((sum, { people }) => sum + people, 0)).toBe(90);
});

it("takes what a plan leaves open from the register: 8.5% operational", () => {
  const open = release({ operationalPercent: null, probationOfficerPercent: null, onSitePercent: 100 });
  const [operational, , officers] = releaseCohorts(1000, open, testParameters());
  expect([operational?.people, officers?.people]).toEqual([85, 50]);
});
