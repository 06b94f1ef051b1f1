import { expect, it } from "vitest";
import { requireOpenProbability } from "@/server/engine/statistics/require-open-probability";

it("0.95 comes back as it is", () => {
  expect(requireOpenProbability(0.95, "The coverage")).toBe(0.95);
});

it.each([0, 1, NaN])("%f, at an end or no number, is refused by the name it is given", (value) => {
  expect(() => requireOpenProbability(value, "The coverage")).toThrow(
    `The coverage must be between 0 and 1, ends left out, got ${value}.`,
  );
});
