import { expect, it } from "vitest";
import { requirePositive } from "@/server/engine/statistics/require-positive";

it("5.2 comes back as it is", () => {
  expect(requirePositive(5.2, "The expected count")).toBe(5.2);
});

it.each([0, -1, NaN, Infinity])("%f is refused by the name it is given", (value) => {
  expect(() => requirePositive(value, "The expected count")).toThrow(
    `The expected count must be a finite number above 0, got ${value}.`,
  );
});
