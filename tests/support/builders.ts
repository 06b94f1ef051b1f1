import type { Fact, Unit, UnitWeek } from "@/server/engine/facts";
import { indexFacts } from "@/server/engine/position/fact-index";
import type { OfficersShown } from "@/server/engine/disclosure/officers-shown";
import type { UnitInput } from "@/server/engine/position/position";
import { known } from "@/server/engine/quantity";
import { bands, type Grade, type UnitMeasure } from "@/server/engine/vocabulary";

const caseCells = 99;
const histogramBins = 252;

/** A unit with what a test says of it and plain defaults for the rest. */
export function unit(part: Partial<Unit> = {}): Unit {
  return Object.freeze({
    code: "XXI",
    name: "Test prison",
    service: "prison",
    kind: "establishment",
    parent: "G-TEST",
    unitFunction: "reception",
    events: [],
    staffingNote: null,
    ...part,
  });
}

export function fact(measure: UnitMeasure, value: number, part: Partial<Fact> = {}): Fact {
  return Object.freeze({
    unit: "XXI",
    measure,
    grade: "all",
    caseType: "all",
    tier: "all",
    asOf: "2026-03-31",
    quantity: known(value),
    quality: "B",
    source: "workforce-annex-2026",
    locator: "row",
    ...part,
  });
}

export function staffFacts(grade: Grade, required: number, inPost: number, code = "XXI"): readonly Fact[] {
  return [
    fact("required-fte", required, { grade, unit: code }),
    fact("in-post-fte", inPost, { grade, unit: code }),
  ];
}

export function unitWeek(part: Partial<UnitWeek> = {}): UnitWeek {
  return Object.freeze({
    week: "2026-03-30",
    unit: "N01",
    grade: "po",
    officers: 20,
    officersNoCapacity: 0,
    points: 44000,
    availablePoints: 40000,
    quality: "D",
    cases: Array<number>(caseCells).fill(0),
    reports: [0, 0],
    histogram: Array<number>(histogramBins).fill(0),
    ...part,
  });
}

/** Counts of officers as they may be shown: all of 20 in range where a test says nothing of them. */
export function officersShown(part: Partial<OfficersShown> = {}): OfficersShown {
  const { officers = 20 } = part;
  return {
    ...{ week: "2026-03-30", officers, over: known(0), sustained: known(0) },
    bands: bands.map((band) => ({ band, officers: band === "in-range" ? officers : 0 })),
    ...part,
  };
}

interface UnitInputPart extends Partial<Omit<UnitInput, "facts">> {
  readonly facts?: readonly Fact[];
}

export function unitInput({ facts = [], ...part }: UnitInputPart = {}): UnitInput {
  return {
    ...{ unit: unit(), asOf: "2026-03-31", weeks: [], latest: [], officers: null },
    ...part,
    facts: indexFacts(facts),
  };
}
