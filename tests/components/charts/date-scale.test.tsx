import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTicks, dayNumber } from "@/components/charts/date-scale";
import { plainType, textWidth } from "@/server/contracts/text-width";

const ticks = (first: string, last: string, width: number) =>
  dateTicks(dayNumber(first), dayNumber(last), width).map(({ label }) => label);

describe("dateTicks", () => {
  it("are years over four years on a phone", () => {
    expect(ticks("2022-06-30", "2026-03-31", 230)).toEqual(["2023", "2024", "2025", "2026"]);
  });

  it("are months over half a year", () => {
    expect(ticks("2025-10-03", "2026-03-27", 800)).toEqual([
      "Nov 2025",
      "Dec 2025",
      "Jan 2026",
      "Feb 2026",
      "Mar 2026",
    ]);
  });

  it("are the two ends where no month begins twice between them", () => {
    expect(ticks("2026-03-06", "2026-03-27", 800)).toEqual(["6 Mar", "27 Mar"]);
  });

  it("leave room between their words, whatever the span and the width", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 12_000 }),
        fc.integer({ min: 180, max: 1200 }),
        (days, width) => {
          const first = dayNumber("2016-01-15");
          const shown = dateTicks(first, first + days, width);
          const place = (day: number) => ((day - first) / days) * width;
          shown.slice(1).forEach(({ value, label }, index) => {
            const before = shown[index]!;
            const half = (textWidth(label, plainType) + textWidth(before.label, plainType)) / 2;
            expect(place(value) - place(before.value)).toBeGreaterThanOrEqual(half);
          });
        },
      ),
    );
  });
});
