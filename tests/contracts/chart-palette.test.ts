import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bandFills, categoryColours, seriesStyles } from "@/server/contracts/chart-palette";

/** Analysis Function guidance on colour in charts: four categories in this order, dark grey for what is left over. */
const published = ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D"];

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe("the colours of charts", () => {
  it("are those of the Analysis Function, in its order", () => {
    expect(categoryColours).toEqual(published);
    expect(seriesStyles(4).map(({ colour }) => colour)).toEqual(published.slice(0, 4));
    expect(seriesStyles(3).map(({ colour }) => colour)).toEqual(published.slice(0, 3));
  });

  it("are its pair of navy and orange for two series", () => {
    expect(seriesStyles(2).map(({ colour }) => colour)).toEqual(["#12436D", "#F46A25"]);
  });

  it("come with a different line each, so that colour is never the only cue", () => {
    expect(new Set(seriesStyles(4).map(({ dashes }) => dashes)).size).toBe(4);
  });

  it("stand 3 to 1 against white and against the next in order", () => {
    // Orange reaches 3.0 on white: WCAG asks 3 to 1 of what carries meaning.
    published.forEach((colour, index) => {
      expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(2.99);
      const next = published[index + 1];
      if (next) expect(contrast(colour, next)).toBeGreaterThanOrEqual(3);
    });
  });

  it("fill bands in pictures as pages do", () => {
    const tokens = readFileSync("components/styles/_tokens.scss", "utf8");
    for (const [band, { fill }] of Object.entries(bandFills))
      expect(tokens, band).toContain(`--${band}: ${fill};`);
  });
});
