import { expect, it } from "vitest";
import { fillByGain } from "@/server/engine/scenario/fill-by-gain";

const falling = (first: number, room = 9) => ({ room, gain: (sent: number) => first - sent });

it("sends each person to where one more is worth most, up to its room", () => {
  expect(fillByGain(3, [falling(3), falling(2)])).toEqual([2, 1]);
  expect(fillByGain(3, [falling(3, 1), falling(2)])).toEqual([1, 2]);
});

it("stops where nothing is gained", () => {
  expect(fillByGain(5, [falling(2)])).toEqual([2]);
  expect(fillByGain(5, [])).toEqual([]);
});
