import { mersenne } from "pure-rand/generator/mersenne";
import type { Fact, OfficerWeek, PlainDate, UnitWeek } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";
import { CASE_CELLS } from "@/server/engine/workload/case-index";
import { HISTOGRAM_BINS } from "@/server/engine/workload/histogram";

export interface CaseloadSizes {
  readonly units: number;
  /** Weeks of sums by unit and grade. */
  readonly weeks: number;
  readonly officers: number;
  /** Weeks of officers, the last of those. */
  readonly officerWeeks: number;
}

/** What the service must bear: ten times the delivery units of today, ten years of weeks. */
export const fullSizes: CaseloadSizes = { units: 1090, weeks: 520, officers: 72_000, officerWeeks: 26 };

const regions = 12;
const grades = ["po", "pso"] as const;
const seed = 172934;
const lastWeek = "2026-03-30";
const weekMilliseconds = 604_800_000;
const dateLength = lastWeek.length;
const steps = 4294967296;

/** Caseload of made-up units: the same rows every time, unit by unit and week by week, so that few are in memory. */
export function generatedCaseload(sizes: CaseloadSizes) {
  const units = Array.from({ length: sizes.units }, (_, place) => `U${String(place).padStart(4, "0")}`);
  const weeks = Array.from({ length: sizes.weeks }, (_, place) => weekBefore(sizes.weeks - 1 - place));
  const officersOfUnit = sizes.officers / sizes.units;
  return {
    units,
    weeks,
    officerWeeksHeld: weeks.slice(-sizes.officerWeeks),
    regions: Array.from({ length: regions }, (_, region) => regionCode(region)),
    regionOf: (unit: string) => regionCode(units.indexOf(unit) % regions),
    unitsOfRegion: (region: number) => units.filter((_, place) => place % regions === region),
    /** Officers required and in post at the last week. */
    facts: units.flatMap((unit) => [
      fact(unit, "required-fte", officersOfUnit),
      fact(unit, "in-post-fte", 0.8 * officersOfUnit),
    ]),
    unitWeeks: (unit: string): readonly UnitWeek[] => {
      const draw = drawing(unit);
      return weeks.flatMap((week) =>
        grades.map((grade) => unitWeek(draw, { week, unit, grade }, officersOfUnit / grades.length)),
      );
    },
    officerWeeks: (week: PlainDate): readonly OfficerWeek[] => {
      const draw = drawing(week);
      return Array.from({ length: sizes.officers }, (_, officer) => officerWeek(draw, week, officer, units));
    },
  };
}

const regionCode = (region: number) => `R${String(region).padStart(2, "0")}`;

function fact(unit: string, measure: Fact["measure"], value: number): Fact {
  return {
    ...{ unit, measure, grade: "po", caseType: "all", tier: "all", asOf: lastWeek },
    ...{ quantity: known(value), quality: "D", source: "first", locator: "generated" },
  };
}

function weekBefore(count: number): PlainDate {
  const time = Date.parse(`${lastWeek}T00:00:00Z`) - count * weekMilliseconds;
  return new Date(time).toISOString().slice(0, dateLength);
}

type Draw = () => number;

/** Uniform draws that depend on the seed and the name only. */
function drawing(name: string): Draw {
  const hash = [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed);
  const generator = mersenne(hash);
  return () => (generator.next() >>> 0) / steps;
}

function unitWeek(
  draw: Draw,
  key: Pick<UnitWeek, "week" | "unit" | "grade">,
  officersOfGrade: number,
): UnitWeek {
  const officers = Math.round(officersOfGrade * (0.9 + 0.2 * draw()));
  const histogram = new Array<number>(HISTOGRAM_BINS).fill(0);
  for (let officer = 0; officer < officers; officer += 1) {
    const bin = Math.round(70 + 80 * draw());
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  return {
    ...key,
    ...{ officers, officersNoCapacity: 0, histogram, reports: [officers, 2], quality: "D" },
    points: 2000 * officers * (0.9 + 0.4 * draw()),
    availablePoints: 2000 * officers,
    cases: Array.from({ length: CASE_CELLS }, () => Math.floor(officers * draw())),
  };
}

function officerWeek(draw: Draw, week: PlainDate, officer: number, units: readonly string[]): OfficerWeek {
  return {
    week,
    officer: `o${String(officer).padStart(6, "0")}`,
    unit: units[officer % units.length] ?? "",
    grade: grades[officer % grades.length] ?? "po",
    ...{ hours: 37, reductionHours: 0, cases: [12, 15, 9] },
    // Mostly over the line, as the service is, so that runs are long.
    points: 2000 * (0.95 + 0.35 * draw()),
    availablePoints: 2000,
  };
}
