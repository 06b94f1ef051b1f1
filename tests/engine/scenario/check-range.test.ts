import { expect, it } from "vitest";
import { checkRange } from "@/server/engine/scenario/check-range";
import { problems } from "./support/problems";

it("130% is outside 0% to 100%, and half a person is not whole; nothing is moved to a bound", () => {
  const percent = { min: 0, max: 100, unit: "%" };
  expect(problems((report) => checkRange(report, "percent", 130, percent))).toEqual([
    {
      ...{ field: "percent", rule: "percent", severity: "refused", allowed: { min: 0, max: 100 } },
      sentence: "130% is outside 0% to 100%. Give a number in that range.",
    },
  ]);
  const people = { min: 0, max: 9, unit: " people", whole: true };
  expect(problems((report) => checkRange(report, "people", 1.5, people))[0]?.rule).toBe("whole-people");
  expect(problems((report) => checkRange(report, "people", NaN, people))[0]?.rule).toBe("range");
  expect(problems((report) => checkRange(report, "people", null, people))).toEqual([]);
});
