import { expect, it } from "vitest";
import { plainNumber } from "@/server/contracts/plain-number";

it.each([
  [1800, "1,800"],
  [7.5, "7.5"],
  [0.056, "0.056"],
  [5055.55, "5,055.55"],
  [1 / 3, "0.333"],
  [0.1 + 0.2, "0.3"],
  [0, "0"],
  [-5, "−5"],
])("%d is written with the decimal places that it needs, at most three", (value, text) => {
  expect(plainNumber(value)).toBe(text);
});
