import { expect, it } from "vitest";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { dayAfterMonths } from "@/server/engine/scenario/day-after-months";

it.each([
  ["2023-04-17", 9, "2024-01-17"],
  ["2023-04-01", 0, "2023-04-01"],
  ["2023-10-31", 1, "2023-11-30"],
  ["2023-04-30", 1, "2023-05-31"],
])("%s and %i months later is %s", (from, months, to) => {
  expect(dayAfterMonths(from, months)).toBe(dayNumber(to));
});
