import { expect, it } from "vitest";
import { serviceMoves } from "@/server/engine/forecast/service-moves";

it("of those who stay a month, one in twelve of the first band moves on and nobody of the last", () => {
  const [first, , , last] = serviceMoves([0.02, 0.01, 0.01, 0.01]);
  expect(first![0]).toBeCloseTo((0.98 * 11) / 12, 12);
  expect(first![1]).toBeCloseTo(0.98 / 12, 12);
  expect(last).toEqual([0, 0, 0, 0.99]);
});
