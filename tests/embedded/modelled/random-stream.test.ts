import { describe, expect, it } from "vitest";
import { randomStream } from "@/server/embedded/modelled/random-stream";

describe("named random streams", () => {
  const first = (name: string) => {
    const stream = randomStream(20230331, name);
    return Array.from({ length: 5 }, () => stream.uniform());
  };

  it("the same seed and name give the same draws, another name others", () => {
    expect(first("unit N07CROY")).toEqual(first("unit N07CROY"));
    expect(first("unit N07CROY")).not.toEqual(first("unit N07BRNT"));
  });

  it("uniform draws lie in [0, 1) with mean a half, bell draws have mean 0 and standard deviation 1", () => {
    const stream = randomStream(1, "moments");
    const draws = Array.from({ length: 20_000 }, () => stream.uniform());
    const bells = Array.from({ length: 20_000 }, () => stream.bell());
    const mean = (values: number[]) => values.reduce((all, value) => all + value, 0) / values.length;
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    // Standard errors: 0.002 for the uniform mean, 0.007 for the bell mean, 0.01 for its variance.
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(mean(bells)).toBeCloseTo(0, 1);
    expect(mean(bells.map((value) => value * value))).toBeCloseTo(1, 1);
  });

  it("below(4) gives only 0, 1, 2 and 3", () => {
    const stream = randomStream(1, "below");
    expect(new Set(Array.from({ length: 500 }, () => stream.below(4)))).toEqual(new Set([0, 1, 2, 3]));
  });
});
