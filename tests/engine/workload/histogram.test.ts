import fc from "fast-check";
import { expect, it } from "vitest";
import { countAbove, HISTOGRAM_BINS, histogramBin } from "@/server/engine/workload/histogram";

it.each([
  [-3, 0],
  [0, 0],
  [0.1, 1],
  [110, 110],
  [110.1, 111],
  [250, 250],
  [250.1, 251],
  [9999, 251],
])("%f%% is in bin %i: bins are closed on the right, the last holds all beyond", (percent, bin) => {
  expect(histogramBin(percent)).toBe(bin);
});

it("counts above a whole percentage as counting the officers does", () => {
  const workload = fc.double({ min: -10, max: 400, noNaN: true });
  fc.assert(
    fc.property(fc.array(workload), fc.integer({ min: 0, max: 250 }), (percents, line) => {
      const histogram = new Array<number>(HISTOGRAM_BINS).fill(0);
      for (const percent of percents) histogram[histogramBin(percent)]! += 1;
      expect(countAbove(histogram, line)).toBe(percents.filter((percent) => percent > line).length);
    }),
  );
});

it("refuses a line that its bins cannot answer", () => {
  expect(() => countAbove([], 110.5)).toThrow("whole percentages from 0 to 250, not 110.5");
  expect(() => countAbove([], 251)).toThrow(RangeError);
  expect(() => countAbove([], -1)).toThrow(RangeError);
});
