import { describe, expect, it } from "vitest";
import { readNumber } from "@/server/contracts/read-number";

describe("a typed number", () => {
  it.each([
    ["1,800", 1800],
    [" 5 ", 5],
    ["5%", 5],
    ["7.5 %", 7.5],
    ["7.5 per cent", 7.5],
    [".5", 0.5],
    ["1 800 FTE", 1800],
    ["5,055.5", 5055.5],
    ["18 months", 18],
    ["1 month", 1],
    ["-3", -3],
    ["−3", -3],
  ])("%j is %d", (text, value) => expect(readNumber(text)).toBe(value));

  it.each(["", " ", "%", "five", "5 or 10", "1,80", "1,8000", "5..5", "1e3", "0x10", "-", ".", "5%%", "NaN"])(
    "%j is none",
    (text) => expect(readNumber(text)).toBeNull(),
  );
});
