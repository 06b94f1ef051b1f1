import { expect, it } from "vitest";
import { requireProbability } from "@/server/engine/statistics/require-probability";

it("0, 0.2 and 1 are probabilities and come back as they are", () => {
  expect([0, 0.2, 1].map((value) => requireProbability(value, "The share"))).toEqual([0, 0.2, 1]);
});

it.each([-0.1, 1.1, NaN])("%f is refused by the name it is given", (value) => {
  expect(() => requireProbability(value, "The share")).toThrow(
    `The share must be from 0 to 1, got ${value}.`,
  );
});
