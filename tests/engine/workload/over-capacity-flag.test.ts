import { expect, it } from "vitest";
import { overCapacityFlag } from "@/server/engine/workload/over-capacity-flag";
import { testParameters } from "../../support/parameters";

it.each([
  ["wmt-table", 110, false],
  ["wmt-table", 110.1, true],
  ["maw-practitioner-row", 100, false],
  ["maw-practitioner-row", 100.1, true],
  ["maw-team-card", 99.9, false],
  ["maw-team-card", 100, true],
  ["maw-officer-card", 99, false],
  ["maw-officer-card", 99.1, true],
] as const)("%s shows %f%% in red: %s", (rule, percent, red) => {
  // Official vectors and page templates.
  expect(overCapacityFlag(rule, percent, testParameters())).toBe(red);
});
