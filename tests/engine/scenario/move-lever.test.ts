import fc from "fast-check";
import { expect, it } from "vitest";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { added, either, larger, moveLever } from "@/server/engine/scenario/move-lever";

it("moves the units that are named from the first month on, never the position", () => {
  const levers = noLevers(2, 2);
  moveLever({ levers }, "joiners", [1], (month) => month, added);
  expect([...levers.values.joiners!]).toEqual([0, 0, 0, 0, 1, 2]);
});

it("two measures on one lever come together the same either way round", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      for (const together of [added, either, larger])
        expect(together(together(0, a), b)).toBeCloseTo(together(together(0, b), a), 12);
      expect(either(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});
