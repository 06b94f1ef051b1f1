import { expect, it } from "vitest";
import { cohortWords } from "@/server/services/plans/outcome/cohort-words";
import { pointsWords } from "@/server/services/plans/outcome/points-words";
import { printedNumber } from "@/server/services/plans/outcome/printed-number";

it("points below a tenth are said to be less than that, never rounded up to it", () => {
  expect(pointsWords(-0.06)).toBe("less than a tenth of a point");
  expect(pointsWords(0.1)).toBe("0.1 points");
  expect(pointsWords(-1.04)).toBe("1.0 point");
  expect(pointsWords(-12.34)).toBe("12.3 points");
});

it("a number as printed is a number again, thousands and minus included", () => {
  expect(printedNumber(-1234.56, 1)).toBe(-1234.6);
  expect(printedNumber(0.04, 1)).toBe(0);
});

it("people are told by what they may do and where, never one by one", () => {
  const words = cohortWords([
    { skill: "operational", place: "on-site", people: 2 },
    { skill: "probation-officer", place: "on-site", people: 1 },
    { skill: "other", place: "remote", people: 3 },
    { skill: "other", place: "on-site", people: 1 },
  ]);
  expect(words).toBe("2 with an operational grade, 1 probation officer, 4 others; 4 on site, 3 remote");
});
