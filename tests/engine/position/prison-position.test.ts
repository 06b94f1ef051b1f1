import { describe, expect, test } from "vitest";
import { prisonPosition } from "@/server/engine/position/prison-position";
import { known, unknown } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { fact, staffFacts, unit, unitInput } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");
const places = [fact("population", 760), fact("operational-capacity", 800)];

describe("a prison with 80 of 100 officers, 760 people in 800 places (at the reference 0.95)", () => {
  const position = prisonPosition(
    unitInput({ facts: [...staffFacts("band-3-5", 100, 80), ...places] }),
    parameters,
  );

  test("is 20 officers and 20% short, 10 FTE inside the 30% line", () => {
    // Hand calculation: 100 - 80; 80 - 0.7 x 100.
    expect(position.staffing.shortfallFte).toEqual(known(20));
    expect(position.staffing.shortfallPercent).toEqual(known(20));
    expect(position.staffing.fteInsideLine).toEqual(known(10));
  });

  test("carries 125% workload, severe: 100 / 80", () => {
    expect(position.workload.percent.quantity).toEqual(known(125));
    expect(position.workload.band).toBe("severe");
  });

  test("has 9.5 prisoners per officer: 760 / 80", () => {
    expect(position.perOfficer?.quantity).toEqual(known(9.5));
  });

  test("stands in rankings with the grade of its figures", () => {
    expect(position.ranking.ranked).toBe(true);
    expect(position.quality).toBe("B");
  });
});

test("a prison that publishes no officers is not reported and not ranked, and keeps its population", () => {
  const position = prisonPosition(unitInput({ facts: places }), parameters);
  expect(position.staffing.shortfallPercent).toEqual(unknown("not-reported"));
  expect(position.workload.percent.quantity).toEqual(unknown("not-reported"));
  expect(position.ranking).toEqual({ ranked: false, reason: "no-staffing" });
  expect(position.quality).toBe("E");
});

test("a prison re-roled 19 months ago stays in totals and leaves rankings", () => {
  const event = { kind: "re-roled", on: "2024-08-01", note: "Changed role" } as const;
  const position = prisonPosition(
    unitInput({ unit: unit({ events: [event] }), facts: [...staffFacts("band-3-5", 194, 101), ...places] }),
    parameters,
  );
  expect(position.ranking).toEqual({ ranked: false, reason: "settling", event });
  expect(position.staffing.shortfallFte.known).toBe(true);
});

test("a modelled target makes the whole row modelled", () => {
  const facts = [
    fact("required-fte", 100, { grade: "band-3-5", quality: "D" }),
    fact("in-post-fte", 80, { grade: "band-3-5" }),
    ...places,
  ];
  expect(prisonPosition(unitInput({ facts }), parameters).quality).toBe("D");
});
