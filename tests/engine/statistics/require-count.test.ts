import { expect, it } from "vitest";
import { requireCount } from "@/server/engine/statistics/require-count";

it("0 and 262 are counts and come back as they are", () => {
  expect([0, 262].map((value) => requireCount(value, "The count"))).toEqual([0, 262]);
});

it.each([-1, 2.5, NaN, Infinity])("%f is refused by the name it is given", (value) => {
  expect(() => requireCount(value, "The count")).toThrow(
    `The count must be a whole number, 0 or more, got ${value}.`,
  );
});
