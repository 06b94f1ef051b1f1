import { expect, it } from "vitest";
import { parameterText } from "@/server/services/reading/parameter-text";

it.each([
  [110, "%", "110%"],
  [97.5, "%", "97.5%"],
  [2176, "points", "2,176 points"],
  [0.95, "ratio", "0.95"],
  [0.012, "share", "1.2%"],
  [0.16, "share", "16%"],
  [20230331, "seed", "20230331"],
  [0, "yes or no", "no"],
])("%d %s reads %s", (value, unit, text) => {
  expect(parameterText({ value, unit })).toBe(text);
});
