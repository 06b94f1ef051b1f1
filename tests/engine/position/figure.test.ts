import { expect, test } from "vitest";
import { figureOf, worstQuality } from "@/server/engine/position/figure";
import { unknown } from "@/server/engine/quantity";
import { fact } from "../../support/builders";

test("no fact is not reported, at the date asked for, graded missing", () => {
  expect(figureOf(undefined, "2026-03-31")).toEqual({
    quantity: unknown("not-reported"),
    quality: "E",
    asOf: "2026-03-31",
  });
});

test("a fact keeps its own date and grade, and an unknown one is graded missing", () => {
  expect(figureOf(fact("population", 5, { asOf: "2025-03-31", quality: "A" }), "2026-03-31")).toMatchObject({
    asOf: "2025-03-31",
    quality: "A",
  });
  expect(figureOf(fact("population", 5, { quantity: unknown("no-baseline") }), "2026-03-31").quality).toBe(
    "E",
  );
});

test("the worst of B, A and D is D", () => {
  expect(worstQuality(["B", "A", "D"])).toBe("D");
  expect(worstQuality([])).toBe("A");
});
