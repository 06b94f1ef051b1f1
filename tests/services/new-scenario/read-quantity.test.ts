import { describe, expect, it } from "vitest";
import { measureLimits } from "@/server/engine/scenario/measure-limits";
import { readQuantity } from "@/server/services/new-scenario/read-quantity";
import { wordsProblem } from "@/server/services/new-scenario/words-problem";

const months = (text: string) => readQuantity(text, "how many months it looks ahead", measureLimits.horizon);

describe("a number in the limits of the form", () => {
  it("is read with its unit", () => expect(months(" 18 months ")).toEqual({ ok: true, value: 18 }));

  it.each([
    ["", "Enter how many months it looks ahead: a whole number from 1 to 36."],
    ["37", "“37” cannot be used. Enter how many months it looks ahead: a whole number from 1 to 36."],
    ["1.5", "“1.5” cannot be used. Enter how many months it looks ahead: a whole number from 1 to 36."],
    ["soon", "“soon” cannot be used. Enter how many months it looks ahead: a whole number from 1 to 36."],
  ])("%j is refused in a sentence", (text, sentence) => {
    expect(months(text)).toEqual({ ok: false, sentence });
  });

  it("says percent of percentages", () => {
    expect(readQuantity("130", "the share who can work on site", measureLimits.percent)).toEqual({
      ok: false,
      sentence: "“130” cannot be used. Enter the share who can work on site: from 0% to 100%.",
    });
  });
});

describe("words", () => {
  it.each([
    [" ", "Enter a title."],
    ["a title", null],
    ["x".repeat(1234), "Shorten the title to 120 characters: it has 1,234."],
  ])("%# are there and fit, or a sentence says what to do", (text, sentence) => {
    expect(wordsProblem(text, "a title", 120)).toBe(sentence);
  });
});
