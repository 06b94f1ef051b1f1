import { describe, expect, it } from "vitest";
import { overlap, placeLabel } from "@/components/charts/place-label";

const box = (left: number, top = 0) => ({ left, top, width: 10, height: 10 });

describe("placeLabel", () => {
  it("takes the first place that is free", () => {
    expect(placeLabel([box(0), box(5), box(20), box(40)], [box(2)])).toEqual(box(20));
  });

  it("takes the place least covered where none is free", () => {
    expect(placeLabel([box(0), box(8), box(4)], [box(0, 0)])).toEqual(box(8));
  });

  it("has no place without candidates", () => {
    expect(placeLabel([], [box(0)])).toBeUndefined();
  });
});

describe("overlap", () => {
  it("is the area shared: 5 by 10 of two boxes half over each other, none of two that touch", () => {
    expect(overlap(box(0), box(5))).toBe(50);
    expect(overlap(box(0), box(10))).toBe(0);
  });
});
