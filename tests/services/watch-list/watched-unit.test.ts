import { describe, expect, it } from "vitest";
import { headquartersPosition } from "@/server/engine/position/headquarters-position";
import { probationPosition } from "@/server/engine/position/probation-position";
import type { UnitPosition } from "@/server/engine/position/position";
import { resolveParameters } from "@/server/parameters/resolve";
import type { Position } from "@/server/services/positions/load-position";
import { watchHistoryOf } from "./support/history";
import { byUrgency, isModelled, watchedUnit, watchQuality } from "@/server/services/watch-list/watched-unit";
import { fact, unit, unitInput, unitWeek } from "@/tests/support/builders";

const parameters = resolveParameters("2026-03-31");
const position = { parameters } as Position;
const mondays = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"];

interface Made {
  readonly name?: string;
  /** Workload of each week, in percent of 40,000 points. */
  readonly percents: readonly number[];
  readonly officers?: number;
  readonly sustained?: number;
  readonly quality?: "B" | "D";
}

function made({ name = "Test", percents, officers = 20, sustained = 0, quality = "D" }: Made): UnitPosition {
  const weeks = percents.map((percent, place) =>
    unitWeek({ week: mondays[place] ?? "", points: 400 * percent, quality }),
  );
  return probationPosition(
    unitInput({
      unit: unit({ code: name, name, service: "probation", kind: "delivery-unit" }),
      facts: [
        fact("required-fte", 30, { grade: "po", unit: name, quality }),
        fact("in-post-fte", 24, { grade: "po", unit: name, quality }),
      ],
      weeks,
      latest: weeks.slice(-1),
      officersOver: {
        ...{ week: mondays[4] ?? "", officers, officersNoCapacity: 0, over: sustained },
        ...{ sustained, everSustained: sustained },
      },
    }),
    parameters,
  );
}

const watched = (one: Made) => watchedUnit(position, made(one), null);
const fourOver = [111, 112, 113, 115];

describe("a unit is flagged", () => {
  it("for its mean where it has been strictly above 110% for four weeks, now", () => {
    expect(watched({ percents: fourOver }).flags).toEqual(["mean"]);
    expect(watched({ percents: [111, 112, 113, 110] }).flags).toEqual([]);
    expect(watched({ percents: [...fourOver, 109] }).flags).toEqual([]);
  });

  it("for its officers where a count may be shown: 6 of 20, and not 4 of 20, 17 of 20 or 5 of 9", () => {
    const of = (sustained: number, officers: number) =>
      watched({ percents: [100], sustained, officers }).flags;
    expect(of(6, 20)).toEqual(["officers"]);
    expect([of(0, 20), of(4, 20), of(17, 20), of(5, 9)]).toEqual([[], [], [], []]);
  });

  it("never where nothing is measured: headquarters", () => {
    const headquarters = headquartersPosition(unitInput({ unit: unit({ service: "headquarters" }) }));
    expect(watchedUnit(position, headquarters, null)).toMatchObject({ flags: [], officers: null });
  });
});

describe("the order", () => {
  it("is the longest run first, then the name", () => {
    const names = [
      watched({ name: "Short", percents: [100, ...fourOver.slice(1)] }),
      watched({ name: "Beta", percents: fourOver }),
      watched({ name: "Alpha", percents: fourOver }),
      watched({ name: "Long", percents: [...fourOver, 120] }),
    ];
    expect(names.sort(byUrgency).map(({ unit: { unit: one } }) => one.name)).toEqual([
      ...["Long", "Alpha", "Beta", "Short"],
    ]);
  });
});

it("a delivery unit is graded by the worse of staffing and workload: it is modelled where either is", () => {
  const [modelled, reported] = [
    watched({ percents: fourOver }),
    watched({ percents: fourOver, quality: "B" }),
  ];
  expect([watchQuality(modelled), isModelled(modelled)]).toEqual(["D", true]);
  expect([watchQuality(reported), isModelled(reported)]).toEqual(["B", false]);
});

describe("the history", () => {
  it("says in words what its strip draws: over three weeks, flagged from the fourth", () => {
    expect(watchHistoryOf(mondays, [111, 112, 113, 115, 120])).toEqual({
      ...{ text: "2 of 5 weeks", stretches: "23 Mar to 30 Mar", signs: "oooss" },
    });
  });

  it("names each stretch, and a missing week within one does not end it", () => {
    const weeks = [...mondays, "2026-04-06", "2026-04-13"];
    expect(watchHistoryOf(weeks, [111, 111, 111, 111, null, 111, 100])).toEqual({
      ...{ text: "2 of 7 weeks", stretches: "23 Mar to 6 Apr", signs: "ooosmsu" },
    });
    expect(watchHistoryOf(weeks, [100, 100, null, 100, 100, 100, 111])?.stretches).toBe("");
  });
});
