import { describe, expect, it } from "vitest";
import { headquartersPosition } from "@/server/engine/position/headquarters-position";
import { probationPosition } from "@/server/engine/position/probation-position";
import type { UnitPosition } from "@/server/engine/position/position";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { watchHistoryOf } from "./support/history";
import { byUrgency, isModelled, watchedUnit, watchQuality } from "@/server/services/watch-list/watched-unit";
import { fact, officersShown, unit, unitInput, unitWeek } from "@/tests/support/builders";

const parameters = resolveParameters("2026-03-31");
const mondays = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"];

interface Made {
  readonly name?: string;
  /** Workload of each week, in percent of 40,000 points. */
  readonly percents: readonly number[];
  readonly officers?: number;
  readonly sustained?: Quantity;
  readonly quality?: "B" | "D";
}

function made({
  name = "Test",
  percents,
  officers = 20,
  sustained = known(0),
  quality = "D",
}: Made): UnitPosition {
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
      officers: officersShown({ officers, sustained }),
    }),
    parameters,
  );
}

const watched = (one: Made) => watchedUnit(made(one), null);
const fourOver = [111, 112, 113, 115];

describe("a unit is flagged", () => {
  it("for its mean where it has been strictly above 110% for four weeks, now", () => {
    expect(watched({ percents: fourOver }).flags).toEqual(["mean"]);
    expect(watched({ percents: [111, 112, 113, 110] }).flags).toEqual([]);
    expect(watched({ percents: [...fourOver, 109] }).flags).toEqual([]);
  });

  it("for its officers where a count is shown and not 0", () => {
    const of = (sustained: Quantity) => watched({ percents: [100], sustained }).flags;
    expect(of(known(6))).toEqual(["officers"]);
    expect([of(known(0)), of(unknown("suppressed"))]).toEqual([[], []]);
  });

  it("never where nothing is measured: headquarters", () => {
    const headquarters = headquartersPosition(unitInput({ unit: unit({ service: "headquarters" }) }));
    expect(watchedUnit(headquarters, null)).toMatchObject({ flags: [] });
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
