import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfter, widestRoom } from "@/components/charts/free-room";

/** 100 and 110 on the scale of 0 to 160 over 800 px. */
const lines = [500, 550];

describe("widestRoom", () => {
  it("is the stretch itself where no line crosses", () => {
    expect(widestRoom({ from: 0, to: 400 }, lines)).toEqual({ from: 0, to: 400 });
  });

  it("is the wider side of a line that crosses, 6 px off it", () => {
    expect(widestRoom({ from: 400, to: 520 }, lines)).toEqual({ from: 400, to: 494 });
  });

  it("keeps the middle of each label off the lines, whatever the stretch", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 13, max: 300 }), (from, length) => {
        const room = widestRoom({ from, to: from + length }, lines);
        fc.pre(room.to - room.from > 0);
        const middle = (room.from + room.to) / 2;
        expect(Math.min(...lines.map((line) => Math.abs(line - middle)))).toBeGreaterThan(6);
      }),
    );
  });
});

describe("placeAfter", () => {
  it("is the start where nothing crosses, and past the last of the lines that do", () => {
    expect(placeAfter(100, 40, lines)).toBe(100);
    expect(placeAfter(480, 40, lines)).toBe(556);
  });
});
