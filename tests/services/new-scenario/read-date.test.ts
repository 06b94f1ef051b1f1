import { describe, expect, it } from "vitest";
import { firstLeavingDay } from "@/server/services/new-scenario/first-leaving-day";
import { readDate } from "@/server/services/new-scenario/read-date";

const what = "the day on which people leave";
const read = (day: string, month: string, year: string) => readDate({ day, month, year }, what);

describe("a date in three fields", () => {
  it.each([
    ["17", "4", "2023"],
    [" 17 ", "04", "2023"],
    ["17", "April", "2023"],
    ["17", "apr", "2023"],
  ])("%j %j %j is 17 April 2023", (...typed) =>
    expect(read(...typed)).toEqual({ ok: true, value: "2023-04-17" }),
  );

  it.each([
    [["", "4", "2023"], "Enter the day on which people leave: the day is missing."],
    [["17", "", ""], "Enter the day on which people leave: the month and the year are missing."],
    [
      ["31", "4", "2023"],
      "“31 4 2023” is not a date. Enter the day on which people leave, for example 17 4 2023.",
    ],
    [["17", "4", "23"], /^“17 4 23” is not a date\. /],
    [["29", "2", "2023"], /^“29 2 2023” is not a date\. /],
    [["17", "13", "2023"], /^“17 13 2023” is not a date\. /],
    [["x", "y", "z"], /^“x y z” is not a date\. /],
  ] as const)("%j is refused in a sentence", ([day, month, year], sentence) => {
    const found = read(day, month, year);
    expect(found.ok ? null : found.sentence).toEqual(
      typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
    );
  });
});

describe("the day that is suggested", () => {
  it.each([
    // Two weeks after 31 March 2023, a Friday, is Friday 14 April: the Monday after is the 17th.
    ["2023-03-31", "2023-04-17"],
    // Two weeks after Tuesday 31 March 2026 is Tuesday 14 April.
    ["2026-03-31", "2026-04-20"],
    // Two weeks after Monday 3 April 2023 is a Monday itself.
    ["2023-04-03", "2023-04-17"],
    ["2023-04-04", "2023-04-24"],
  ])("after %s is Monday %s", (asOf, day) => {
    expect(firstLeavingDay(asOf).toISOString().slice(0, 10)).toBe(day);
  });
});
