import { expect, it } from "vitest";
import { publishedNumber } from "@/server/embedded/published-number";

it("a blank is not reported, a 0 is 0, and words are refused", () => {
  expect(publishedNumber(" ")).toEqual({ known: false, reason: "not-reported" });
  expect(publishedNumber("0")).toEqual({ known: true, value: 0 });
  expect(() => publishedNumber("n/a")).toThrow("not a number");
});
