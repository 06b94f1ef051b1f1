import { describe, expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { farthest } from "@/server/services/overview/farthest";
import { periodWords } from "@/server/services/overview/period-words";
import { positionChange } from "@/server/services/overview/position-change";
import { eventsBetween } from "@/server/services/overview/published-events";
import { tidyNumber } from "@/server/services/overview/tidy-number";

describe("a publisher's period", () => {
  it.each([
    ["2024-01/2024-06", "January to June 2024"],
    ["2023-07/2024-06", "July 2023 to June 2024"],
    ["2023", "2023"],
    ["2026-03-31", "31 March 2026"],
  ])("%s is %s", (period, words) => expect(periodWords(period)).toBe(words));
});

describe("the value farthest from the last", () => {
  const points = (...values: readonly number[]) => values.map((value) => ({ value }));

  it("is the peak of 94.8, 100.9, 92.2", () => {
    expect(farthest(points(94.8, 100.9, 92.2))).toEqual({ value: 100.9 });
  });

  it("is none where there is one value, none, or no difference", () => {
    expect([farthest(points(1)), farthest([]), farthest(points(3, 3))]).toEqual([null, null, null]);
  });
});

describe("a change of a service", () => {
  const kind = { moreIs: "worse", unit: "points", places: 1 } as const;
  const at = (asOf: string, quantity = known(20.8)) => ({ quantity, asOf });

  it("is none where the position stands alone", () => {
    expect(positionChange(at("2025-03-31"), null, kind)).toBeNull();
  });

  it("is no later figure where both positions use the same publication", () => {
    expect(positionChange(at("2025-03-31"), at("2025-03-31"), kind)).toEqual({
      ...{ text: "No later figure than that of 31 March 2025", verdict: "same" },
    });
  });

  it("counts from the date of the figure, not of the position", () => {
    expect(positionChange(at("2025-03-31"), at("2023-03-31", known(28.3)), kind)?.text).toBe(
      "▼ 7.5 points since 31 March 2023, better",
    );
  });

  it("of an unknown figure is not nought", () => {
    const before = { quantity: unknown("not-reported"), asOf: "2023-03-31" };
    expect(positionChange(at("2025-03-31"), before, kind)?.verdict).toBe("unknown");
  });
});

describe("events", () => {
  it("are those between two dates, both included", () => {
    expect(eventsBetween("2023-03-16", "2024-09-10").map(({ date }) => date)).toEqual([
      ...["2023-03-16", "2024-09-10"],
    ]);
    expect(eventsBetween("2018-03-31", "2023-03-15")).toEqual([]);
  });

  it("say in words when they were and where that is from", () => {
    for (const { words } of eventsBetween("2018-01-01", "2026-12-31"))
      expect(words).toMatch(/20\d\d.*\(.+\)\.$/);
  });
});

describe("a number of a file", () => {
  it("has no commas and a plain minus sign", () => {
    expect([tidyNumber(known(21351.5)), tidyNumber(known(-22.22)), tidyNumber(known(0))]).toEqual([
      ...[21351.5, -22.2, 0],
    ]);
  });

  it("is its mark where it is unknown", () => {
    expect([tidyNumber(unknown("not-reported")), tidyNumber(unknown("suppressed"))]).toEqual(["[x]", "[c]"]);
  });
});
