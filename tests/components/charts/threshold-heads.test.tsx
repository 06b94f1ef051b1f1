import { describe, expect, it } from "vitest";
import { thresholdHeads, thresholdNames } from "@/components/charts/threshold-heads";
import { spanScale } from "@/components/charts/value-scale";

/** 0 to 160 over 800 px: 5 px a point. */
const scale = spanScale(0, 160, 0, 800);

describe("the names of thresholds", () => {
  it("take a row of 22 px for one or two, and a row each for more", () => {
    expect([0, 1, 2, 3].map(thresholdHeads)).toEqual([0, 22, 22, 66]);
  });

  it("stand over the line where there is one", () => {
    expect(thresholdNames([{ value: 100, label: "Full" }], scale, 800)).toMatchObject([
      { x: 500, anchor: "middle" },
    ]);
  });

  it("lean away from each other where there are two, so that 100 and 110 never meet", () => {
    const names = thresholdNames(
      [
        { value: 110, label: "110%" },
        { value: 100, label: "100%" },
      ],
      scale,
      800,
    );
    expect(names).toMatchObject([
      { label: "100%", x: 503, anchor: "end" },
      { label: "110%", x: 547, anchor: "start" },
    ]);
  });

  it("stay inside the drawing where the line is at its edge", () => {
    const [name] = thresholdNames([{ value: 160, label: "160%" }], scale, 800);
    expect(name?.x).toBeLessThan(800);
  });
});
