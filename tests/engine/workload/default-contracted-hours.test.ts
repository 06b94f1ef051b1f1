import { expect, it } from "vitest";
import { defaultContractedHours } from "@/server/engine/workload/default-contracted-hours";

const defaults = { po: 37, pso: 36, spo: 8 };

it.each([
  ["po", 37, 37],
  ["pqip", 37, 37],
  ["pso", 36, 36],
  ["spo", 8, 8],
  ["other", 0, 8],
  ["unsupported", 0, 8],
] as const)("%s has %i hours by the nightly rule and %i in real time", (grade, nightly, realTime) => {
  // Official rules: an unknown grade has 0 at night and the SPO default in real time.
  expect(defaultContractedHours(grade, defaults, "nightly")).toBe(nightly);
  expect(defaultContractedHours(grade, defaults, "real-time")).toBe(realTime);
});
