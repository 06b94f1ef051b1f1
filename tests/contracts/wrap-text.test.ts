import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainType, textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";

describe("wrapText", () => {
  it("breaks a long name between words", () => {
    expect(wrapText("South-West and South Central", 200, plainType)).toEqual([
      "South-West and South",
      "Central",
    ]);
  });

  it("keeps a word that is too long whole, on a line of its own", () => {
    expect(wrapText("of Llanfairpwllgwyngyll", 60, plainType)).toEqual(["of", "Llanfairpwllgwyngyll"]);
  });

  it("never loses a word, and no line of two words is wider than the width", () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.integer({ min: 40, max: 300 }), (words, width) => {
        const lines = wrapText(words.join(" "), width, plainType);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines.filter((text) => text.includes(" ")))
          expect(textWidth(line, plainType)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
