import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/server/engine/facts";
import { known, unknown } from "@/server/engine/quantity";
import { fileLimits } from "@/server/imports/open/file-limits";
import { compareFigures, unitsLeftOut } from "@/server/imports/compare/compare-figures";

const fact = (unit: string, asOf: string, value: number | null, over: Partial<Fact> = {}): Fact => ({
  ...{ unit, asOf, measure: "population", grade: "all", caseType: "all", tier: "all" },
  ...{ quality: "A", source: "population-bulletin", locator: "a test" },
  quantity: value === null ? unknown("not-reported") : known(value),
  ...over,
});

const held = [
  fact("LEI", "2026-01-30", 1000),
  fact("LEI", "2026-02-27", 1010),
  fact("WWI", "2026-02-27", 1500),
];

describe("figures of a file beside those that are held", () => {
  it("are the same where date and value agree, and make no change", () => {
    const same = compareFigures([fact("LEI", "2026-02-27", 1010)], held);
    expect(same).toMatchObject({ changes: [], same: 1 });
  });

  it("are counted all, of very many the worst are kept", () => {
    const many = Array.from({ length: fileLimits.changes + 5 }, (_, number) =>
      fact(`U${number}`, "2026-03-27", 1),
    );
    const { changes, counts } = compareFigures([...many, fact("LEI", "2026-03-27", 2000)], held);
    expect([changes.length, counts.first, counts.changed]).toEqual([
      fileLimits.changes,
      fileLimits.changes + 5,
      1,
    ]);
    expect(changes[0]?.fact.unit).toBe("LEI");
  });

  it("replace one of the same date with another value: 1,011 for 1,010", () => {
    const { changes } = compareFigures([fact("LEI", "2026-02-27", 1011)], held);
    expect(changes).toMatchObject([{ kind: "replaced", difference: 1, before: { asOf: "2026-02-27" } }]);
  });

  it("of a later date are set beside the latest before them: 1,025 less 1,010 is 15", () => {
    const { changes } = compareFigures([fact("LEI", "2026-03-27", 1025)], held);
    expect(changes).toMatchObject([{ kind: "changed", difference: 15, before: { asOf: "2026-02-27" } }]);
  });

  it("of a date between are set beside the one before, not the one after", () => {
    const { changes } = compareFigures([fact("LEI", "2026-02-10", 1004)], held);
    expect(changes).toMatchObject([{ difference: 4, before: { asOf: "2026-01-30" } }]);
  });

  it("that nothing is held of are the first, and those that are no longer told are lost, without a difference", () => {
    const { changes } = compareFigures([fact("MDI", "2026-03-27", 5), fact("WWI", "2026-03-27", null)], held);
    expect(changes.map(({ kind, difference }) => [kind, difference])).toEqual([
      ["lost", null],
      ["first", null],
    ]);
  });

  it("of another grade or measure are other figures", () => {
    const other = fact("LEI", "2026-03-27", 1, { measure: "operational-capacity" });
    expect(compareFigures([other], held).changes).toMatchObject([{ kind: "first", before: null }]);
  });

  it("come worst first: the outlier, then 30 of 100, then 15 of 1,010", () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08"].map((month) => `2025-${month}-28`);
    const past = [
      ...months.map((date) => fact("SMALL", date, 100)),
      ...months.map((date) => fact("LARGE", date, 1010)),
      fact("NEW", "2025-08-28", 100),
    ];
    const now = [
      fact("LARGE", "2025-09-28", 1025),
      fact("NEW", "2025-09-28", 130),
      fact("SMALL", "2025-09-28", 70),
    ];
    const { changes } = compareFigures(now, past);
    expect(changes.map(({ fact: { unit }, isOutlier }) => [unit, isOutlier])).toEqual([
      ["SMALL", true],
      ["NEW", false],
      ["LARGE", false],
    ]);
  });

  it("are all told: changes and figures that are the same add up to the file", () => {
    const figures = fc.array(
      fc.record({
        unit: fc.constantFrom("LEI", "WWI", "MDI"),
        day: fc.integer({ min: 1, max: 28 }),
        value: fc.nat(50),
      }),
    );
    fc.assert(
      fc.property(figures, figures, (mine, others) => {
        const facts = (list: typeof mine) =>
          list.map(({ unit, day, value }) => fact(unit, `2026-02-${String(day).padStart(2, "0")}`, value));
        const { changes, same } = compareFigures(facts(mine), facts(others));
        expect(changes.length + same).toBe(mine.length);
      }),
    );
  });
});

describe("units that a whole list leaves out", () => {
  it("are those that the date before told something of", () => {
    expect(unitsLeftOut([fact("LEI", "2026-03-27", 1)], held)).toEqual(["WWI"]);
  });

  it("are not those that had closed by then, or stood at zero", () => {
    const past = [...held, fact("GON", "2026-01-30", 40), fact("ZERO", "2026-02-27", 0)];
    expect(unitsLeftOut([fact("LEI", "2026-03-27", 1), fact("WWI", "2026-03-27", 2)], past)).toEqual([]);
  });
});
