import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bands, type Band } from "@/server/contracts/words";
import { colourDistance, seenAs, visions, type Vision } from "@/tests/support/colour-vision";

const tokens = readFileSync("components/styles/_tokens.scss", "utf8");
/** CIE76. About 2.3 is the least that an eye tells apart side by side; cells of a heatmap often stand apart. */
const leastDistance = 12;

const fillOf = (band: Band) => new RegExp(`--${band}: (#[0-9a-f]{3,6});`).exec(tokens)?.[1] ?? "";
const seen = (band: Band, vision: Vision) => seenAs(fillOf(band), vision);

const pairs = bands.flatMap((one, place) => bands.slice(place + 1).map((other) => [one, other] as const));

const smallest = (vision: Vision) =>
  Math.min(...pairs.map(([one, other]) => colourDistance(seen(one, vision), seen(other, vision))));

describe("the fills of the bands", () => {
  it.each(visions)(`are at least ${leastDistance} apart, each pair of them, to %s eyes`, (vision) => {
    for (const [one, other] of pairs) {
      const distance = colourDistance(seen(one, vision), seen(other, vision));
      expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(leastDistance);
    }
  });

  it.each(visions)("are darker from in range to extreme, step by step, to %s eyes", (vision) => {
    const lightness = bands.slice(bands.indexOf("in-range")).map((band) => seen(band, vision)[0]);
    expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
    lightness.slice(1).forEach((step, place) => {
      expect(lightness[place]! - step, `${place}`).toBeGreaterThan(5);
    });
  });

  it("are as far apart as they were when they were chosen", () => {
    // Smallest distance of any pair, worked out apart from this code: 13.8, 12.1, 12.5 and 14.1.
    expect(visions.map((vision) => Math.round(10 * smallest(vision)) / 10)).toEqual([13.8, 12.1, 12.5, 14.1]);
  });
});

describe("the eyes that it is tried on", () => {
  it("see greys as they are: what has no colour loses none", () => {
    for (const vision of visions)
      for (const grey of ["#000000", "#777777", "#fff"]) {
        const [lightness] = seenAs(grey, "normal");
        const [same, a, b] = seenAs(grey, vision);
        expect(Math.abs(same - lightness)).toBeLessThan(0.1);
        expect(Math.abs(a) + Math.abs(b)).toBeLessThan(0.1);
      }
  });

  it("see no difference where one of their cones is missing and only it would tell", () => {
    // A red and a green of one lightness: far apart to most, close to eyes without the cones for red or green.
    const apart = (vision: Vision) => colourDistance(seenAs("#c84b4b", vision), seenAs("#5f8a3c", vision));
    expect(apart("normal")).toBeGreaterThan(60);
    expect(apart("deutan")).toBeLessThan(apart("normal") / 2);
    expect(apart("protan")).toBeLessThan(apart("normal") / 2);
    expect(apart("tritan")).toBeGreaterThan(60);
  });
});
