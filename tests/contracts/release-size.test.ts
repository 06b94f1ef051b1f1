import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleReleased } from "@/server/contracts/people-released";
import { releaseSize, type ReleasePool } from "@/server/contracts/release-size";
import { wholeQuota } from "@/server/engine/scenario/whole-quota";

// 1,800 is derived: 90 people are 5% of it. 5,592 FTE were published for March 2023, 5,771 for June 2025.
const pool: ReleasePool = { poolFte: 1800, headquartersFte: 5592 };
const other = (text: string, of = pool) => releaseSize({ percent: "other", other: text }, of);
const sentence = (text: string, of = pool) => {
  const size = other(text, of);
  return size.ok ? null : size.sentence;
};

describe("the size of a release", () => {
  it.each([5592, 5771])("has percentage, base and people in one line, of %d FTE", (headquartersFte) => {
    expect(releaseSize({ percent: "5", other: "" }, { ...pool, headquartersFte })).toEqual({
      ...{ ok: true, percent: 5 },
      equation: "5% of an eligible 1,800 = 90 people; 1.6% of all HQ and Area Services",
    });
  });

  it("of 10% is 180 people, 180 / 5,592 = 3.2% of all", () => {
    expect(releaseSize({ percent: "10", other: "130" }, pool)).toMatchObject({
      equation: "10% of an eligible 1,800 = 180 people; 3.2% of all HQ and Area Services",
    });
  });

  it("says nothing of all of headquarters where that is not known, and one person is one", () => {
    const unknown = { poolFte: 1800, headquartersFte: null };
    const size = releaseSize({ percent: "other", other: " 0.06 %" }, unknown);
    expect(size).toMatchObject({ equation: "0.06% of an eligible 1,800 = 1 person" });
  });

  it("is refused with the percentages that can be used", () => {
    expect(sentence("130")).toBe(
      "130% of an eligible 1,800 is more than the whole pool. Enter a percentage from 0.056% to 100%.",
    );
    expect(sentence("0.01")).toBe(
      "0.01% of an eligible 1,800 is less than one person. Enter a percentage from 0.056% to 100%.",
    );
    expect(sentence("-5")).toMatch(/^−5% of an eligible 1,800 is less than one person\. /);
    expect(sentence("five")).toBe("“five” is not a percentage. Enter a percentage from 0.056% to 100%.");
    expect(sentence(" ")).toBe("Enter a percentage from 0.056% to 100%.");
    expect(sentence("0.05", { poolFte: 40, headquartersFte: 5592 })).toMatch(/from 2.5% to 100%/);
  });

  it("can be the least and the most that its refusals name", () => {
    const pools = fc.double({ min: 1, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(pools, (poolFte) => {
        const of = { poolFte, headquartersFte: null };
        const least = /from ([\d.]+)%/.exec(sentence("", { ...pool, ...of }) ?? "")?.[1] ?? "";
        expect(releaseSize({ percent: "other", other: least }, of).ok).toBe(true);
        expect(releaseSize({ percent: "other", other: "100" }, of).ok).toBe(true);
      }),
    );
  });

  it("is as many whole people as the engine releases", () => {
    const pools = fc.double({ min: 1, max: 100_000, noNaN: true });
    const percents = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.oneof(pools, fc.integer({ min: 1, max: 100_000 })), percents, (fte, percent) => {
        expect(peopleReleased(fte, percent)).toBe(wholeQuota(fte, percent));
      }),
      { numRuns: 2000 },
    );
  });
});
